import { SEARCH_FOLDER } from '../../guide/search/bundle.ts'
import { unpackFacets } from '../../guide/search/facet-file.ts'
import type { Facets } from '../../guide/search/facets.ts'
import { countValues, narrow } from '../../guide/search/facets.ts'
import { restorePlaces } from '../../guide/search/frequent-places.ts'
import type { FoundPage } from '../../guide/search/hits.ts'
import { pageHit } from '../../guide/search/hits.ts'
import { unknownWords } from '../../guide/search/known-words.ts'
import { namesOf, respelled } from '../../guide/search/misspelled.ts'
import { answerable, isLight, searchTerm } from '../../guide/search/query.ts'
import type { Answer, Question } from '../../guide/search/question.ts'
import { variantsOf } from '../../guide/search/synonyms.ts'
import type { WordFile } from '../../guide/search/word-file.ts'
import { loadPagefind } from './pagefind.ts'
import type { Pagefind, PagefindResult } from './pagefind.ts'

/** Pages by id, the best first, each as the searches for the query and its variants found it. */
type Found = ReadonlyMap<string, readonly PagefindResult[]>

interface Finding extends Pick<Answer, 'names' | 'unknown' | 'instead'> {
  found: Found
}

const NOTHING: Finding = { found: new Map(), names: [], unknown: [] }

/** What is said to a question that nobody waits for any more. */
const DROPPED: Answer = {
  count: 0,
  names: [],
  unknown: [],
  counts: { category: [], stack: [], severity: [] },
  hits: [],
}

/** A page whose title is another name of all that was asked is what was asked for. */
const NAMED = 10

/** Of a phrase Pagefind counts how often it stands on a page, of words how telling they are. */
function weigh(result: PagefindResult): PagefindResult {
  return result.matchedMetaFields?.includes('title') ? { ...result, score: result.score * NAMED } : result
}

let reading: Promise<unknown> = Promise.resolve()

/**
 * Loads a page. Pagefind gives the same object for a page each time, with the excerpts of the search that asked last: so
 * files are fetched at once, and objects read one after the other. It makes the excerpts of the list of places that it
 * gives, so where places were put into the list, they are made once more.
 */
async function readPage(result: PagefindResult, frequent: WordFile['frequent'] = []): Promise<FoundPage> {
  await result.data()
  const read = reading.then(async () => {
    const page = await result.data()
    return { ...(restorePlaces(page, frequent) ? await result.data() : page) }
  })
  reading = read.catch(() => undefined)
  return read
}

/** The search index: it answers questions, from the page or from a worker. */
export class Engine {
  readonly #pagefind: Pagefind
  readonly #words: WordFile
  readonly #all: readonly PagefindResult[]
  readonly #facets: Facets
  readonly #names: ReadonlySet<string>
  #last: { query: string; finding: Promise<Finding> } | undefined

  private constructor(loaded: Awaited<ReturnType<typeof loadPagefind>>, all: readonly PagefindResult[]) {
    this.#pagefind = loaded.pagefind
    this.#words = loaded.words
    this.#all = all
    this.#facets = unpackFacets(
      loaded.facets,
      all.map(({ id }) => id),
    )
    this.#names = namesOf(this.#facets.stack.keys(), loaded.words.names)
  }

  /** @param folder of the index, with slashes around */
  static async load(folder = `/${SEARCH_FOLDER}/`): Promise<Engine> {
    const loaded = await loadPagefind(folder)
    const { results } = await loaded.pagefind.search(null)
    return new Engine(loaded, results)
  }

  /** Nothing more is loaded for an answer that nobody waits for any more, which is dropped. */
  async ask({ query, choice, from, size }: Question, isDropped = () => false): Promise<Answer> {
    if (isDropped()) return DROPPED
    const { found, ...said } = await this.#find(query)
    if (isDropped()) return DROPPED
    const all = [...found.keys()]
    const ids = narrow(all, choice, this.#facets)
    const count = (facet: keyof Facets) => countValues(all, facet, choice, this.#facets)
    const hits = ids.slice(from, from + size).map((id) => this.#hit(found.get(id) ?? []))
    return {
      ...said,
      count: ids.length,
      counts: { category: count('category'), stack: count('stack'), severity: count('severity') },
      hits: await Promise.all(hits),
    }
  }

  async #hit(results: readonly PagefindResult[]) {
    return pageHit(await Promise.all(results.map((result) => readPage(result, this.#words.frequent))))
  }

  /** The same words with another choice, or for more of the hits, are not looked for again. */
  #find(query: string): Promise<Finding> {
    if (this.#last?.query === query) return this.#last.finding
    const finding = this.#look(query)
    this.#last = { query, finding }
    finding.catch(() => (this.#last = undefined))
    return finding
  }

  async #look(query: string): Promise<Finding> {
    if (query.trim() === '') return { ...NOTHING, found: new Map(this.#all.map((result) => [result.id, [result]])) }
    const finding = await this.#lookFor(query)
    const instead = respelled(query, this.#names, finding.best)
    if (instead === undefined) return finding
    const mended = await this.#lookFor(instead)
    return mended.found.size > 0 ? { ...mended, instead } : finding
  }

  async #lookFor(query: string): Promise<Finding & { best?: FoundPage }> {
    const { names, finds } = this.#words
    const term = answerable(searchTerm(query, finds), this.#words)
    if (term === '') return NOTHING
    const variants = variantsOf(searchTerm(query), names).filter((variant) => isLight(variant.term, finds))
    const [asTyped = [], ...others] = await Promise.all(
      [term, ...variants.map((variant) => variant.term)].map(
        async (text) => (await this.#pagefind.search(text)).results,
      ),
    )
    const best = asTyped[0] && (await readPage(asTyped[0], this.#words.frequent))
    const unknown = best ? unknownWords(term, best) : []
    const isKnown = unknown.length < term.split(' ').length
    const results = [...(isKnown ? asTyped : []), ...others.flat().map(weigh)].sort((a, b) => b.score - a.score)
    const found = new Map<string, PagefindResult[]>()
    for (const result of results) found.set(result.id, [...(found.get(result.id) ?? []), result])
    return { found, best, names: variants.map(({ name }) => name), unknown: isKnown ? unknown : [] }
  }
}

let engine: Promise<Engine> | undefined
/** The query that was asked last: who types on does not wait for what was asked before. */
let newest = ''

/** Asks the index in this thread, which loads it with the first question; after a failure the next one tries again. */
export async function askHere(question: Question): Promise<Answer> {
  newest = question.query
  engine ??= Engine.load()
  engine.catch(() => (engine = undefined))
  return (await engine).ask(question, () => newest !== question.query)
}
