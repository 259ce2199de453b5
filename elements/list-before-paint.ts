import { readFragment } from '../guide/checklist/fragment.ts'

// Runs inline in the head of the merged checklist: the list is narrow from the first paint for a reader who has picked
// tools. The style holds until elements/my-stack.ts is there, which narrows it for good. Storage can be missing.
try {
  const stored = localStorage.getItem('stack')?.split(',')
  const ids = (readFragment(location.hash).stack ?? stored ?? []).filter((id) => /^[\w-]+$/.test(id))
  if (ids.length > 0) {
    const shown = `.checklist:is(:not([data-stack]),${ids.map((id) => `[data-stack~="${id}"]`).join()})`
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      `my-stack:not(:defined) :is(.checklist:not(${shown}),.stack-group:not(:has(${shown})),.stack-index){display:none}my-stack:not(:defined):has(.stack-index){min-block-size:100vh}`,
    )
    document.adoptedStyleSheets.push(sheet)
  }
} catch {
  // The list is shown as it was written.
}
