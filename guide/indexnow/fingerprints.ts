import { createHash } from 'node:crypto'
import { addressOf, resolveLink } from '../output/address.ts'
import type { OutputFiles } from '../output/files.ts'
import { readPage } from '../output/page.ts'
import { readSitemap } from '../output/sitemap.ts'
import { visibleText } from '../output/visible-text.ts'

/** Absolute address of a page → what changes when the page does. */
export type Fingerprints = Record<string, string>

function hashOf(html: string, file: string, origin: string): string {
  const [main] = readPage(file, html, origin).all('main')
  return createHash('sha256')
    .update(main ? visibleText(main) : html)
    .digest('hex')
    .slice(0, 16)
}

/**
 * Names the state of each page that search engines may list: the day of its last change where the sitemap has one, else a
 * hash of its text. Markup is left out, because a new style sheet changes every page and says nothing new.
 *
 * @param origin public address without a trailing slash
 * @throws Error with one sentence where the sitemap can't be read or lists no page
 */
export function readFingerprints(files: OutputFiles, origin: string): Fingerprints {
  const sitemap = readSitemap(files, origin)
  const [problem] = sitemap.problems
  if (problem) throw new Error(`${problem.page}: ${problem.message}`)
  if (sitemap.entries.length === 0) throw new Error('The sitemap lists no page: a preview is not for search engines.')
  const byAddress = new Map(
    [...files.sizes.keys()].filter((path) => path.endsWith('.html')).map((path) => [addressOf(path), path]),
  )
  return Object.fromEntries(
    sitemap.entries.map(({ loc, lastmod }) => {
      if (lastmod !== undefined) return [loc, lastmod]
      const target = resolveLink(loc, origin)
      const file = target.kind === 'internal' ? byAddress.get(target.path) : undefined
      if (file === undefined) throw new Error(`The sitemap lists ${loc}, but no page has that address under ${origin}.`)
      return [loc, hashOf(files.read(file).toString(), file, origin)]
    }),
  )
}

/** Addresses whose page is new, changed or gone: search engines want to know of all three. */
export function changedAddresses(before: Fingerprints, now: Fingerprints): string[] {
  const all = new Set([...Object.keys(now), ...Object.keys(before)])
  return [...all].filter((address) => before[address] !== now[address])
}
