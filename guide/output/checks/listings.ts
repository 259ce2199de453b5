import { defineCheck } from '../check.ts'
import type { SiteProblem } from '../check.ts'
import type { PageFacts } from '../page.ts'

/** The newest change among the listed articles; undefined where something else is listed as well, or one has no date. */
function newestOf(listed: readonly PageFacts[]): string | undefined {
  if (listed.some(({ kind }) => kind !== 'article')) return undefined
  const dates = listed.map(({ article }) => article?.dateModified)
  return dates.includes(undefined) ? undefined : dates.sort().at(-1)
}

export const listings = defineCheck({
  id: 'listings',
  why: 'Search engines take the list of a page for what is on it, and its date for the day to come back after.',
  *site(site) {
    const pages = new Map([...site.pages.values()].map((page) => [page.url, page]))
    for (const { address, listed: urls, modified, links } of site.pages.values()) {
      if (urls === undefined) continue
      const problem = (message: string, hint: string): SiteProblem => ({ page: address, message, hint })
      const found = urls.flatMap((url) => pages.get(url) ?? [])
      const unlinked = found.find((page) => !links.has(page.address))
      if (unlinked) {
        yield problem(
          `Its list names ${unlinked.address}, which the page does not link to.`,
          'Give usePageHead the items that the page shows.',
        )
      }
      if (new Set(urls).size < urls.length) yield problem('Its list names a page twice.', 'List each page once.')
      const newest = newestOf(found)
      if (newest !== undefined && modified !== newest) {
        yield problem(
          `It says that it changed on ${modified ?? 'no day'}, and the newest change of what it lists is ${newest}.`,
          'Give usePageHead newestOf() of the same articles.',
        )
      }
    }
  },
})
