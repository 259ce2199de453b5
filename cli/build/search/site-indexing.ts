import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { MadeEdition } from '../edition/make-edition.ts'
import { pageFile } from '../edition/staging.ts'
import type { SearchKept } from '../search-index.ts'
import { writeSearchIndex } from '../search-index.ts'

/** Where more of all pages are new, all processors make the index, and nothing else beside it: another thread takes memory. */
const MOST_NEW = 0.5

/** The site that is indexed. */
interface IndexedSite {
  /** Of the output. */
  folder: string
  /** Of the pages, as an ISO 639-1 code. */
  language: string
  kept: Omit<SearchKept, 'pages'>
}

/** What the thread is given: the arguments of `writeSearchIndex`. */
export type IndexWork = Omit<IndexedSite, 'kept'> & { kept: SearchKept }

/**
 * The search index of a site that is being written. Where most pages are known a thread of its own makes it while all other
 * files are written: with 10,000 pages both take as long, and one processor would wait.
 */
export class SiteIndexing {
  readonly #site: IndexedSite
  #indexed: (() => Promise<void>) | undefined
  #thread: Worker | undefined

  constructor(site: IndexedSite) {
    this.#site = site
  }

  /** Begins, as every page is in the folder. */
  begin({ pages, rendered }: Pick<MadeEdition, 'pages' | 'rendered'>): void {
    const keys = Object.values(pages).map(({ route, key }) => [pageFile(route).slice(1), key] as const)
    const work: IndexWork = { ...this.#site, kept: { ...this.#site.kept, pages: new Map(keys) } }
    if (rendered > MOST_NEW * keys.length) {
      this.#indexed = () => writeSearchIndex(work.folder, work.language, work.kept)
      return
    }
    this.#thread = new Worker(fileURLToPath(new URL('./index-thread.ts', import.meta.url)), { workerData: work })
    const done = once(this.#thread, 'exit').then(() => undefined)
    // Told to who asks for it, which is later.
    done.catch(() => undefined)
    this.#indexed = () => done
  }

  /** @throws Error when Pagefind can't read a page */
  async finish(): Promise<void> {
    await this.#indexed?.()
  }

  /** Nothing is written any more, finished or not. */
  async stop(): Promise<void> {
    await this.#thread?.terminate()
  }
}
