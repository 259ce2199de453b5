import { defineCheck } from '../check.ts'
import type { SiteProblem } from '../check.ts'
import { indexablePages } from '../site.ts'
import type { OutputSite } from '../site.ts'

const REBUILD = 'Look at guide/sitemap/write.ts and guide/edition/routes.ts; the sitemap is made from the pages.'

function* entriesWithoutPage(site: OutputSite): Iterable<SiteProblem> {
  const addresses = new Map([...site.pages.values()].map((page) => [page.url, page]))
  const seen = new Set<string>()
  for (const { file, loc } of site.sitemap.entries) {
    const page = addresses.get(loc)
    if (seen.has(loc)) yield { page: file, message: `${loc} is listed twice.`, hint: REBUILD }
    else if (!page) {
      yield {
        page: file,
        message: `${loc} is listed, but no page has that address.`,
        hint: 'Addresses have no trailing slash and no .html. Was another NUXT_SITE_URL set for the build?',
      }
    } else if (!page.indexable) {
      yield {
        page: file,
        message: `${loc} is listed, but the page says noindex.`,
        hint: 'Take the page out of the sitemap, or its robots meta element away.',
      }
    }
    seen.add(loc)
  }
}

export const sitemap = defineCheck({
  id: 'sitemap',
  why: 'Search engines find pages through the sitemap: it lists every page that may be indexed, and nothing else.',
  *site(site) {
    yield* site.sitemap.problems
    // Each page would be reported as missing from a sitemap that could not be read.
    if (site.sitemap.problems.length > 0) return
    yield* entriesWithoutPage(site)
    const listed = new Set(site.sitemap.entries.map(({ loc }) => loc))
    for (const page of indexablePages(site)) {
      if (page.kind === 'error') {
        yield {
          page: page.address,
          message: 'The error page may be indexed.',
          hint: 'Give it <meta name="robots" content="noindex">.',
        }
      } else if (!listed.has(page.url)) {
        yield { page: page.address, message: `The sitemap does not list ${page.url}.`, hint: REBUILD }
      }
    }
  },
})
