// Runs inline in the head: what was chosen before must hold from the first paint. Storage can be missing.
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  if (localStorage.getItem('code-wrap') === '1') document.documentElement.dataset.codeWrap = ''
} catch {
  // The page is shown as it was written.
}
