/** A style sheet beside the one that every page begins with, and the pages that link it from the start. */
export interface StylePart {
  /** Those with this element only. */
  element?: string
  /** All but articles, and the page for readers without a network, which a first visit of an article fetches. */
  isForLists?: boolean
}

/** `assets/css/parts/<name>.css`, in the order of the cascade. */
export const STYLE_PARTS: Readonly<Record<string, StylePart>> = {
  listing: { isForLists: true },
  rest: {},
  search: { element: 'search-page' },
  'my-stack': { element: 'my-stack' },
}
