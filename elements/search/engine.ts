import { SEARCH_FOLDER } from '../../guide/search/bundle.ts'
import type { FacetId, Facets } from '../../guide/search/facets.ts'
import type { FoundPage, PageHit } from '../../guide/search/hits.ts'
import { pageHit } from '../../guide/search/hits.ts'
import { unknownWords } from '../../guide/search/known-words.ts'
import { variantsOf } from '../../guide/search/synonyms.ts'
import { loadPagefind } from './pagefind.ts'
import type { Pagefind, PagefindResult } from './pagefind.ts'

/** What a query found: pages by id, the best first, each as the searches for the query and its variants found it. */
export interface Finding {
  found: ReadonlyMap<string, readonly PagefindResult[]>
  /** Other names that were looked for as well. */
  names: readonly string[]
  /** Words of the query that stand on no page. */
  unknown: readonly string[]
}

/** The search index in this browser. */
export interface Engine {
  facets: Facets
  /** An empty query finds every page. */
  find(query: string): Promise<Finding>
  hit(results: readonly PagefindResult[]): Promise<PageHit>
}

async function idsOf(pagefind: Pagefind, facet: FacetId, value: string): Promise<[string, Set<string>]> {
  const { results } = await pagefind.search(null, { filters: { [facet]: value } })
  return [value, new Set(results.map(({ id }) => id))]
}

/** Which pages have which value. Pagefind only counts them, and for one search at a time. */
async function readFacets(pagefind: Pagefind): Promise<Facets> {
  const filters = await pagefind.filters()
  const read = async (facet: FacetId) => {
    const values = Object.keys(filters[facet] ?? {})
    return new Map(await Promise.all(values.map((value) => idsOf(pagefind, facet, value))))
  }
  const [category, stack, severity] = await Promise.all([read('category'), read('stack'), read('severity')])
  return { category, stack, severity }
}

let queue: Promise<unknown> = Promise.resolve()

/**
 * Loads a page. Pagefind gives the same object for a page each time, with the excerpts of the search that asked last: so
 * files are fetched at once, and objects read one after the other.
 */
async function readPage(result: PagefindResult): Promise<FoundPage> {
  await result.data()
  const read = queue.then(async () => ({ ...(await result.data()) }))
  queue = read.catch(() => undefined)
  return read
}

async function hit(results: readonly PagefindResult[]): Promise<PageHit> {
  return pageHit(await Promise.all(results.map(readPage)))
}

async function find(pagefind: Pagefind, query: string, groups: readonly string[][]): Promise<Finding> {
  if (query.trim() === '') {
    const { results } = await pagefind.search(null)
    return { found: new Map(results.map((result) => [result.id, [result]])), names: [], unknown: [] }
  }
  const variants = variantsOf(query, groups)
  const [asTyped = [], ...others] = await Promise.all(
    [query, ...variants.map(({ term }) => term)].map(async (term) => (await pagefind.search(term)).results),
  )
  const unknown = asTyped[0] ? unknownWords(query, await readPage(asTyped[0])) : []
  const isKnown = unknown.length < query.trim().split(/\s+/).length
  const results = [...(isKnown ? asTyped : []), ...others.flat()].sort((a, b) => b.score - a.score)
  const found = new Map<string, PagefindResult[]>()
  for (const result of results) found.set(result.id, [...(found.get(result.id) ?? []), result])
  return { found, names: variants.map(({ name }) => name), unknown: isKnown ? unknown : [] }
}

async function load(): Promise<Engine> {
  const { pagefind, groups } = await loadPagefind(`/${SEARCH_FOLDER}/`)
  return { facets: await readFacets(pagefind), find: (query) => find(pagefind, query, groups), hit }
}

let engine: Promise<Engine> | undefined

/** The search index, loaded once; after a failure the next call tries again. */
export function loadEngine(): Promise<Engine> {
  engine ??= load()
  engine.catch(() => (engine = undefined))
  return engine
}
