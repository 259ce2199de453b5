import { parseFragment } from 'parse5'
import type { FeedKind } from '../../feeds/formats.ts'
import { FEED_KINDS, feedAddress, feedType, MOST_ENTRIES } from '../../feeds/formats.ts'
import { defineCheck } from '../check.ts'
import type { Problem, SiteProblem } from '../check.ts'
import type { HtmlNode } from '../dom.ts'
import { attribute, isElement, walk } from '../dom.ts'
import type { FeedFile, FeedFileEntry } from '../feed-files.ts'
import { readFeedFile } from '../feed-files.ts'
import type { LinkJudge } from '../link-judge.ts'
import { createLinkJudge } from '../link-judge.ts'
import type { PageFacts } from '../page.ts'
import { isPublished } from '../published.ts'
import type { OutputSite } from '../site.ts'

const REBUILD = 'Feeds are written by guide/feeds; what they say of an article comes from its file.'

/** Elements that run code or load something. */
const ACTIVE = new Set(['script', 'style', 'iframe', 'object', 'embed', 'link', 'form', 'input', 'svg'])

function* problemsOfHtml({ html, url }: FeedFileEntry, judge: LinkJudge): Iterable<Problem> {
  if (html.trim() === '') yield { message: `${url} has no text.`, hint: REBUILD }
  const problems: Problem[] = []
  walk(parseFragment(html) as HtmlNode, (node) => {
    if (!isElement(node)) return
    const event = node.attrs.find(({ name }) => name.startsWith('on') || name === 'style')
    if (ACTIVE.has(node.tagName) || event) {
      const found = event ? `the attribute ${event.name}` : `<${node.tagName}>`
      problems.push({ message: `${url} has ${found} in its text.`, hint: REBUILD })
    }
    const href = attribute(node, 'href') ?? attribute(node, 'src')
    if (href === undefined) return
    const isAbsolute = /^(?:https?:\/\/|mailto:|tel:)/.test(href)
    const fault = isAbsolute
      ? judge(href, url, `${node.tagName} in ${url}`)
      : { message: `"${href}" in ${url} is not absolute.`, hint: REBUILD }
    if (fault) problems.push(fault)
  })
  yield* problems
}

/** What an entry says of its article. */
function* problemsOfEntry(entry: FeedFileEntry, page: PageFacts): Iterable<Problem> {
  const { id, url, published, updated } = entry
  if (id !== url) yield { message: `${url} has the id "${id}", which is not its address.`, hint: REBUILD }
  // A page without dates is reported by the checks of its JSON-LD.
  const { datePublished = published, dateModified = updated } = page.article ?? {}
  if (published !== datePublished) {
    yield { message: `${url} was published on ${published}, and its page says ${datePublished}.`, hint: REBUILD }
  }
  if (updated !== dateModified && updated !== undefined) {
    yield { message: `${url} changed on ${updated}, and its page says ${dateModified}.`, hint: REBUILD }
  }
}

function* problemsOfList(file: FeedFile, articles: readonly PageFacts[]): Iterable<Problem> {
  const listed = new Set(file.entries.map(({ url }) => url))
  if (listed.size < file.entries.length) yield { message: 'An article is in it twice.', hint: REBUILD }
  if (listed.size !== Math.min(articles.length, MOST_ENTRIES)) {
    yield { message: `It has ${listed.size} of ${articles.length} articles.`, hint: REBUILD }
  }
  const days = file.entries.flatMap(({ updated }) => updated ?? [])
  const last = days.sort().at(-1)
  if (last !== undefined && file.updated !== undefined && file.updated !== last) {
    yield { message: `It says that it changed on ${file.updated}, and its entries on ${last}.`, hint: REBUILD }
  }
}

function* problemsOf(file: FeedFile, articles: readonly PageFacts[], judge: LinkJudge): Iterable<Problem> {
  yield* problemsOfList(file, articles)
  const pages = new Map(articles.map((page) => [page.url, page]))
  for (const entry of file.entries) {
    const page = pages.get(entry.url)
    if (page) yield* problemsOfEntry(entry, page)
    else yield { message: `${entry.url} is no article that it should have.`, hint: REBUILD }
    yield* problemsOfHtml(entry, judge)
  }
}

/** A feed in its three formats. */
function* problemsOfFeed(site: OutputSite, category: string | undefined, judge: LinkJudge): Iterable<SiteProblem> {
  const inScope = (page: PageFacts) => category === undefined || page.address.startsWith(`/blog/${category}/`)
  const articles = [...site.pages.values()].filter((page) => isPublished(page, site) && inScope(page))
  let first: string | undefined
  for (const kind of FEED_KINDS) {
    const address = feedAddress(kind, category)
    const path = address.slice(1)
    const file = site.files.sizes.has(path)
      ? readFeedFile(kind as FeedKind, site.files.read(path).toString('utf8'))
      : 'The file does not exist.'
    if (typeof file === 'string') {
      yield { page: path, message: file, hint: REBUILD }
      continue
    }
    if (file.self !== site.options.url + address) {
      yield { page: path, message: `It says that its address is "${file.self}".`, hint: REBUILD }
    }
    // The same text three times is looked at once.
    const texts = JSON.stringify(file.entries.map(({ url, html, published }) => [url, html, published]))
    if (first === undefined) for (const problem of problemsOf(file, articles, judge)) yield { page: path, ...problem }
    else if (texts !== first) yield { page: path, message: 'Its entries differ from those of feed.xml.', hint: REBUILD }
    else for (const problem of problemsOfList(file, articles)) yield { page: path, ...problem }
    first ??= texts
  }
}

export const feeds = defineCheck({
  id: 'feeds',
  why: 'Whoever reads by feed sees what the pages say: every article once, its true dates, links that lead somewhere.',
  *site(site) {
    const judge = createLinkJudge(site)
    const published = [...site.pages.values()].filter((page) => isPublished(page, site))
    const categories = [...new Set(published.map(({ address }) => address.split('/')[2]))]
    for (const category of [undefined, ...categories]) yield* problemsOfFeed(site, category, judge)
    for (const path of site.files.sizes.keys()) {
      const category = /^blog\/([^/]+)\//.exec(path)?.[1]
      if (feedType(path) === undefined || category === undefined || categories.includes(category)) continue
      yield { page: path, message: 'It is the feed of a category without articles.', hint: REBUILD }
    }
  },
})
