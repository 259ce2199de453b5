import { FACETS_FILE, WORDS_FILE } from '../../guide/search/bundle.ts'
import type { FacetFile } from '../../guide/search/facet-file.ts'
import type { PlacedPage } from '../../guide/search/frequent-places.ts'
import type { FoundPage } from '../../guide/search/hits.ts'
import type { WordFile } from '../../guide/search/word-file.ts'

/** A page that was found, before what is known of it is loaded. */
export interface PagefindResult {
  id: string
  score: number
  /** Names of metadata that hold the words. */
  matchedMetaFields?: readonly string[]
  data(): Promise<FoundPage & PlacedPage>
}

/** What is used of `pagefind.js`, https://pagefind.app/docs/api/. */
export interface Pagefind {
  init(): Promise<void>
  /** `null` finds every page, in the order of the index. */
  search(term: string | null): Promise<{ results: PagefindResult[] }>
}

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean; excerptEllipsis: string }): Pagefind
}

/** What the build writes for the search. */
export interface LoadedIndex {
  pagefind: Pagefind
  words: WordFile
  facets: FacetFile
}

/** Loads Pagefind with its list of pages. Rejects where one of its files can't be had. */
export async function loadPagefind(folder: string): Promise<LoadedIndex> {
  const [{ createInstance }, words, facets] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindModule>,
    readJson<WordFile>(folder + WORDS_FILE),
    readJson<FacetFile>(folder + FACETS_FILE),
  ])
  // Its own worker would be another file as large as this one; ours does more than it.
  const pagefind = createInstance({ basePath: folder, noWorker: true, excerptEllipsis: '…' })
  await pagefind.init()
  return { pagefind, words, facets }
}

async function readJson<Value>(address: string): Promise<Value> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} for ${address}`)
  return (await response.json()) as Value
}
