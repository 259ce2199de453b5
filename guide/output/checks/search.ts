import { isSearchFile, SEARCH_FOLDER } from '../../search/bundle.ts'
import { resolveLink } from '../address.ts'
import { defineCheck } from '../check.ts'
import type { SiteProblem } from '../check.ts'
import type { IndexedPage } from '../search-index.ts'
import { indexedCount, readIndexedPages } from '../search-index.ts'
import type { OutputSite } from '../site.ts'

const REBUILD = 'Build the site again: the index is made from the finished pages, by cli/build/search-index.ts.'
const ENTRY = `${SEARCH_FOLDER}/pagefind-entry.json`

function* superfluousFiles(site: OutputSite): Iterable<SiteProblem> {
  for (const page of site.files.sizes.keys()) {
    if (!page.startsWith(`${SEARCH_FOLDER}/`)) continue
    const name = page.slice(SEARCH_FOLDER.length + 1).replace(/\.br$|(?<=\.js(?:on)?)\.gz$/, '')
    if (isSearchFile(name)) continue
    yield {
      page,
      message: 'The search does not read this file.',
      hint: 'Leave it out: look at guide/search/bundle.ts.',
    }
  }
}

function* missingPages(site: OutputSite, indexed: readonly IndexedPage[]): Iterable<SiteProblem> {
  const urls = new Set(indexed.map(({ url }) => url))
  for (const { address, kind } of site.pages.values()) {
    if (kind !== 'article' || urls.has(address)) continue
    yield {
      page: address,
      message: 'The search does not find this guide.',
      hint: 'Mark its <article> with data-pagefind-body, and build the site again.',
    }
  }
}

function* wrongTargets(site: OutputSite, { file, url, anchors }: IndexedPage): Iterable<SiteProblem> {
  const target = resolveLink(url, site.options.url)
  const page = target.kind === 'internal' ? site.pages.get(target.path) : undefined
  if (!page) {
    yield { page: file, message: `The search leads to ${url}, which is no page.`, hint: REBUILD }
    return
  }
  const fragment = target.kind === 'internal' && target.fragment !== '' ? [target.fragment] : []
  for (const id of [...fragment, ...anchors].filter((id) => !page.ids.has(id))) {
    yield { page: file, message: `The search leads to #${id} of ${page.address}, which has no such id.`, hint: REBUILD }
  }
}

export const search = defineCheck({
  id: 'search',
  why: 'What the search finds must be there, and what is there must be found: every guide, and nothing unpublished.',
  *site(site) {
    yield* superfluousFiles(site)
    const count = indexedCount(site.files)
    const hasArticles = [...site.pages.values()].some(({ kind }) => kind === 'article')
    if (count === undefined) {
      if (hasArticles) yield { page: ENTRY, message: 'There is no search index.', hint: REBUILD }
      return
    }
    const indexed = readIndexedPages(site.files)
    if (indexed.length !== count) {
      yield { page: ENTRY, message: `It says ${count} pages, and there are files of ${indexed.length}.`, hint: REBUILD }
    }
    yield* missingPages(site, indexed)
    for (const page of indexed) yield* wrongTargets(site, page)
  },
})
