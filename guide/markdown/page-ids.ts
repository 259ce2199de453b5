/** Ids that the layout and the parts of an article's page have: a heading with the same id could not be linked to. */
export const PAGE_IDS: readonly string[] = [
  'corrections',
  'facts-cited',
  'in-short',
  'main',
  'related-guides',
  'search-words',
  'sources',
]
