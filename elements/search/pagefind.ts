import type { FoundPage } from '../../guide/search/hits.ts'

/** A page that was found, before what is known of it is loaded. */
export interface PagefindResult {
  id: string
  score: number
  data(): Promise<FoundPage>
}

/** What is used of `pagefind.js`, https://pagefind.app/docs/api/. */
export interface Pagefind {
  init(): Promise<void>
  /** Filter → value → number of pages. */
  filters(): Promise<Record<string, Record<string, number>>>
  /** `null` finds every page that has the filters. */
  search(term: string | null, options?: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>
}

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean; excerptEllipsis: string }): Pagefind
}

/** Pagefind with its index, and the names that words go by. Rejects where one of its files can't be had. */
export async function loadPagefind(folder: string): Promise<{ pagefind: Pagefind; groups: string[][] }> {
  const [{ createInstance }, groups] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindModule>,
    readGroups(`${folder}synonyms.json`),
  ])
  // A worker would need its address as a trusted type, and another file as large as this one; a search takes
  // milliseconds.
  const pagefind = createInstance({ basePath: folder, noWorker: true, excerptEllipsis: '…' })
  await pagefind.init()
  return { pagefind, groups }
}

async function readGroups(address: string): Promise<string[][]> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} for ${address}`)
  return (await response.json()) as string[][]
}
