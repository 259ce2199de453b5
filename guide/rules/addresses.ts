import { nearest } from '../text/nearest.ts'
import type { SiteIndex } from './site-index.ts'

/** Splits an address of this site into path and fragment; a query counts for neither. */
export function splitHref(href: string): { path: string; fragment?: string } {
  const [whole = '', ...rest] = href.split('#')
  const path = whole.split('?')[0] ?? ''
  return rest.length > 0 ? { path, fragment: rest.join('#') } : { path }
}

/** What a path may have been meant as: without ending or slash at its end, or a page of a similar name. */
export function nearestPage(site: SiteIndex, path: string): string | undefined {
  const plain = path.replace(/\/+$/, '').replace(/\.(?:md|html)$/, '') || '/'
  if (site.articles.has(plain) || site.pages.has(plain)) return plain
  const addresses = [...site.articles.keys(), ...site.pages]
  const slug = plain.split('/').at(-1) ?? ''
  const elsewhere = addresses.find((address) => slug !== '' && address.endsWith(`/${slug}`))
  return elsewhere ?? nearest(plain, addresses)
}

/** Resolves the path of a link as a browser does on the page of the document. */
export function resolvePath(path: string, base: string): string {
  if (path === '') return base
  try {
    return decodeURI(new URL(path, `https://site.invalid${base}`).pathname)
  } catch {
    return path
  }
}
