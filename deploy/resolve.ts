import { addressOf } from '../guide/output/address.ts'
import type { Redirects } from './redirects.ts'
import { NO_REDIRECTS } from './redirects.ts'
import type { SiteFile } from './site-files.ts'

/** What a request for an address is answered with. */
export type Answer<File = SiteFile> =
  { kind: 'file'; file: File } | { kind: 'redirect'; location: string } | { kind: 'missing' }

/** Where the page for missing addresses is; the address itself is missing too. */
export const NOT_FOUND = '/404'

function decode(path: string): string | undefined {
  try {
    // An encoded slash stays encoded: it is part of a name, and no file has one.
    return decodeURI(path)
  } catch {
    return undefined
  }
}

/**
 * Finds what is at an address. An old path leads on, although a page for hosts without redirects stands there. Only
 * addresses of known files are ever answered or redirected to, so nothing outside the folder and no other host can be
 * reached, whatever is asked for.
 *
 * @param target the request line's target: path and query as they came, or an absolute address
 */
export function resolveTarget<File>(
  files: ReadonlyMap<string, File>,
  target: string,
  redirects: Redirects = NO_REDIRECTS,
): Answer<File> {
  const [, raw = '', query = ''] = /^(?:https?:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/i.exec(target) ?? []
  const path = decode(raw)
  if (path === undefined || path === NOT_FOUND) return { kind: 'missing' }
  const withoutSlash = path.replace(/\/+$/, '') || '/'
  const clean = withoutSlash.endsWith('.html') ? addressOf(withoutSlash.slice(1)) : withoutSlash
  const moved = redirects.get(clean)
  if (moved !== undefined && files.has(moved)) return { kind: 'redirect', location: encodeURI(moved) + query }
  const file = files.get(path)
  if (file) return { kind: 'file', file }
  if (clean === NOT_FOUND || !files.has(clean)) return { kind: 'missing' }
  return { kind: 'redirect', location: encodeURI(clean) + query }
}
