/** What a page is for: articles have their own budget and dates, a redirect page stands at an old path. */
export type PageKind = 'article' | 'error' | 'page' | 'redirect'

/** Address that a static server gives a file: `blog/guides/x.html` → `/blog/guides/x`, `index.html` → `/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/\.html$/, '').replace(/(^|\/)index$/, '$1')}`
}

export function kindOf(address: string): PageKind {
  if (address === '/404') return 'error'
  return /^\/blog\/[^/]+\/[^/]+$/.test(address) ? 'article' : 'page'
}

/** Where a link leads. `path` and `fragment` are decoded; `fragment` is empty when there is none. */
export type LinkTarget =
  { kind: 'internal'; path: string; fragment: string } | { kind: 'external'; url: URL } | { kind: 'unreadable' }

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A lone percent sign: the browser takes it as it stands, so do we.
    return text
  }
}

/**
 * Resolves an address as a browser does.
 *
 * @param href as written in the page
 * @param base absolute address of the page
 */
export function resolveLink(href: string, base: string): LinkTarget {
  const url = URL.parse(href, base)
  if (!url) return { kind: 'unreadable' }
  if (url.origin !== /^https?:\/\/[^/]+/.exec(base)?.[0]) return { kind: 'external', url }
  // `#:~:text=` marks words of the page, not an element.
  const fragment = decode(url.hash.slice(1).replace(/:~:.*$/, ''))
  return { kind: 'internal', path: decode(url.pathname), fragment }
}

/** True for `https://host/...` as written, without anything to resolve. */
export function isAbsoluteHttps(value: string): boolean {
  return /^https:\/\/[^/\s]/.test(value) && URL.canParse(value)
}
