/** Style sheets of their own, `assets/css/parts/<name>.css`, and the element whose pages link them from the start. */
export const STYLE_PARTS: Readonly<Record<string, string>> = { search: 'search-page', 'my-stack': 'my-stack' }
