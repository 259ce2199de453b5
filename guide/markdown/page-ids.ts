/** Ids that the layout and the parts of pages have: a heading with the same id could not be linked to. */
export const PAGE_IDS: readonly string[] = [
  'by-tool',
  'corrections',
  'facts-cited',
  'in-short',
  'main',
  'related-guides',
  'search-words',
  'sources',
]
