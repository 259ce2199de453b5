import { REDIRECTS_FILE, readRedirects, redirectFile } from '../../content/redirects-file.ts'
import { defineCheck } from '../check.ts'
import type { Problem, SiteProblem } from '../check.ts'
import { addressOf } from '../address.ts'
import { attribute } from '../dom.ts'
import type { OutputPage } from '../page.ts'
import { refreshOf } from '../page.ts'
import type { OutputSite } from '../site.ts'
import { visibleText } from '../visible-text.ts'

const REBUILD = 'Redirect pages are written by guide/content/redirect-page.ts, from the aliases of articles.'

/** What is wrong with the page itself; where it leads is judged when every page is known. */
function* problemsOf(page: OutputPage, origin: string): Iterable<Problem> {
  const { facts } = page
  const refresh = refreshOf(page) ?? ''
  const to = /^0; url=(\/.*)$/.exec(refresh)?.[1]
  if (to === undefined) {
    yield { message: `It goes to "${refresh}", which is not "0; url=" and a path of this site.`, hint: REBUILD }
    return
  }
  if (facts.indexable) yield { message: 'The redirect page may be indexed.', hint: REBUILD }
  if (facts.canonical !== origin + to) {
    yield { message: `It goes to ${to}, but its canonical address is ${facts.canonical ?? 'missing'}.`, hint: REBUILD }
  }
  const isLinked = page.all('a').some((link) => attribute(link, 'href') === to && visibleText(link) !== '')
  if (!isLinked) {
    yield { message: `It has no visible link to ${to}, for browsers that don't go there by themselves.`, hint: REBUILD }
  }
  if (page.all('script').length > 0) yield { message: 'The redirect page has a script.', hint: REBUILD }
}

function* pagesWithoutTarget(site: OutputSite, listed: ReadonlyMap<string, string>): Iterable<SiteProblem> {
  for (const page of site.pages.values()) {
    if (page.kind !== 'redirect') continue
    const to = page.canonical?.startsWith(site.options.url) ? page.canonical.slice(site.options.url.length) : ''
    const target = site.pages.get(decodeURI(to))
    if (!target || target.kind === 'redirect') {
      const what = target ? 'is a redirect page itself' : 'does not exist'
      yield { page: page.address, message: `It leads to ${to || 'nowhere'}, which ${what}.`, hint: REBUILD }
    }
    if (listed.get(page.address) !== decodeURI(to)) {
      yield { page: page.address, message: `${REDIRECTS_FILE} does not lead from here to ${to}.`, hint: REBUILD }
    }
  }
}

export const redirects = defineCheck({
  id: 'redirects',
  why: 'Old links must lead to the article for good, on hosts that know redirects and on those that don’t.',
  *page(page, { options }) {
    if (page.facts.kind === 'redirect') yield* problemsOf(page, options.url)
  },
  *site(site) {
    const listed = new Map<string, string>()
    const file = REDIRECTS_FILE
    const text = site.files.sizes.has(file) ? site.files.read(file).toString('utf8') : ''
    for (const { line, text: written, redirect } of readRedirects(text)) {
      const address = redirect && addressOf(redirectFile(redirect.from))
      if (address === undefined) {
        yield { page: file, message: `Line ${line} is no redirect: "${written}".`, hint: 'Write "/old /new 301".' }
        continue
      }
      listed.set(address, redirect?.to ?? '')
      if (site.pages.get(address)?.kind !== 'redirect') {
        yield { page: file, message: `Line ${line}: there is no redirect page at ${address}.`, hint: REBUILD }
      }
    }
    yield* pagesWithoutTarget(site, listed)
  },
})
