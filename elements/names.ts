/** The custom elements of the site: Vue leaves them alone, and the checks of the output know them. */
export const ELEMENT_NAMES = [
  'check-list',
  'code-block',
  'code-tabs',
  'contents-marker',
  'copy-guide',
  'kept-pages',
  'keyboard-help',
  'my-stack',
  'path-suggestions',
  'search-page',
  'site-search',
  'term-note',
  'theme-switch',
]
