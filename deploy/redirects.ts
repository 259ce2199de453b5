import { REDIRECTS_FILE, readRedirects, redirectFile } from '../guide/content/redirects-file.ts'
import { addressOf } from '../guide/output/address.ts'
import type { OutputFiles } from '../guide/output/files.ts'

/** Old path without `.html` → the address that it leads to for good; both decoded. */
export type Redirects = ReadonlyMap<string, string>

export const NO_REDIRECTS: Redirects = new Map()

/**
 * Reads the redirects of a finished site.
 *
 * @throws Error with one sentence where a line is none of the form that the build writes
 */
export function readSiteRedirects(files: OutputFiles): Redirects {
  if (!files.sizes.has(REDIRECTS_FILE)) return NO_REDIRECTS
  const redirects = new Map<string, string>()
  for (const { line, text, redirect } of readRedirects(files.read(REDIRECTS_FILE).toString())) {
    if (!redirect) throw new Error(`Line ${line} of ${REDIRECTS_FILE} is no redirect: "${text}". Build the site again.`)
    const address = addressOf(redirectFile(redirect.from))
    if (!redirects.has(address)) redirects.set(address, redirect.to)
  }
  return redirects
}
