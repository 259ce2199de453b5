import robotsParser from 'robots-parser'
import { defineCheck } from '../check.ts'
import { indexablePages } from '../site.ts'

const FILE = 'robots.txt'
const HINT = 'It is written by guide/site/robots.ts.'

/** Crawlers of search and answer engines; "*" is whoever is not named. */
const CRAWLERS = ['*', 'Googlebot', 'Bingbot', 'OAI-SearchBot', 'Claude-SearchBot', 'PerplexityBot', 'Applebot']

/** Records of RFC 9309, and those that search engines read besides: a misspelt one is ignored in silence. */
const RECORDS = new Set(['user-agent', 'allow', 'disallow', 'sitemap', 'content-signal', 'content-usage'])

function* faultsOfLines(text: string): Iterable<string> {
  for (const [index, line] of text.split('\n').entries()) {
    const record = line.replace(/#.*/, '').trim()
    if (record === '') continue
    const [name = ''] = record.split(':')
    if (!RECORDS.has(name.trim().toLowerCase())) yield `Line ${index + 1} is no record that crawlers read: "${record}".`
  }
}

export const robots = defineCheck({
  id: 'robots',
  why: 'Crawlers ask robots.txt first: it lets them read every page that may be indexed, and names the sitemap.',
  *site(site) {
    const { files, options, sitemap } = site
    if (!files.sizes.has(FILE)) {
      yield { page: FILE, message: 'The file does not exist.', hint: HINT }
      return
    }
    const text = files.read(FILE).toString('utf8')
    for (const message of faultsOfLines(text)) yield { page: FILE, message, hint: HINT }
    const rules = robotsParser(`${options.url}/${FILE}`, text)
    const pages = indexablePages(site)
    for (const { url, address } of pages) {
      const crawler = CRAWLERS.find((name) => rules.isDisallowed(url, name))
      if (crawler === undefined) continue
      yield { page: FILE, message: `${address} may be indexed, and ${crawler} may not read it.`, hint: HINT }
    }
    const [first = ''] = sitemap.files
    if (pages.length > 0 && !rules.getSitemaps().includes(`${options.url}/${first}`)) {
      yield { page: FILE, message: `It does not name ${options.url}/${first}.`, hint: HINT }
    }
  },
})
