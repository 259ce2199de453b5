// Runs inline in the head: a theme that was chosen before must hold from the first paint. Storage can be missing.
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // The system's theme is shown.
}
