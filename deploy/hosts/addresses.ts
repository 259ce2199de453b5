import { REDIRECTS_FILE } from '../../guide/content/redirects-file.ts'
import type { SiteFiles } from '../site-files.ts'

// `resolveTarget` (deploy/resolve.ts) for servers that have regular expressions, as plain as those of RE2, and the files.

/**
 * Targets of requests, as they came and without regard to case, that no file has: with an encoded slash, a backslash, an
 * empty part or a part of dots. Servers tidy these up before they ask their rules, and would find what `npm start` doesn't.
 */
export const ODD_TARGET = '^(?:https?://[^/?#]*)?(?:/[^?#]*)?(?://+[^/?#]|/(?:\\.|%2e){1,2}(?:[/?#]|$)|%2f|%5c|\\\\)'

/** Patterns over a decoded path, in order, and whether nothing is there, whatever files there are. */
export const NO_ADDRESS: readonly (readonly [pattern: string, isNone: boolean])[] = [
  // A compressed file belongs to the one that it was made from.
  ['\\.(?:br|gz)/*$', true],
  ['^/\\.well-known/[^.]*(?:[^/]\\.[^.]+)?$', false],
  ['/\\.', true],
  [`^/${REDIRECTS_FILE}/*$`, true],
  // The file of a page has an address without its ending only.
  ['^/(?:404(?:\\.html)?|index)/*$', true],
  ['\\.html\\.html/*$', true],
]

/** Decoded paths that lead to a clean address, if anything is there: with `.html`, or with slashes at their end. */
export const UNCLEAN = '.(?:/|\\.html)$'

/** Patterns over a decoded path, in order, and its clean address, in which `$1` is the first group. */
export const CLEAN: readonly (readonly [pattern: string, address: string])[] = [
  ['^/+(?:index\\.html/*)?$', '/'],
  ['^(/.+)\\.html/*$', '$1'],
  ['^(/.*[^/])/+$', '$1'],
]

/** Decoded addresses that look different in a header, and how: servers would write them as they are. */
export function encodedAddresses(files: SiteFiles): [address: string, encoded: string][] {
  const addresses = [...files.keys()].map((address): [string, string] => [address, encodeURI(address)])
  return addresses.filter(([address, encoded]) => address !== encoded)
}
