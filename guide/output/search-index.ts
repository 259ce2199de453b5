import { SEARCH_FOLDER } from '../search/bundle.ts'
import { textOfPart } from '../search/parts.ts'
import type { OutputFiles } from './files.ts'

/** A page or a term as the search index has it. */
export interface IndexedPage {
  /** File of the index. */
  file: string
  url: string
  /** Ids that hits can lead to. */
  anchors: string[]
}

interface Fragment {
  url: string
  anchors: { id: string }[]
}

/**
 * Reads which pages the search index holds.
 *
 * @throws SyntaxError when a file of it can't be read
 */
export function readIndexedPages(files: OutputFiles): IndexedPage[] {
  const paths = [...files.sizes.keys()].filter(
    (path) => path.startsWith(`${SEARCH_FOLDER}/fragment/`) && !path.endsWith('.br'),
  )
  return paths.map((file) => {
    const { url, anchors } = JSON.parse(textOfPart(files.read(file))) as Fragment
    return { file, url, anchors: anchors.map(({ id }) => id) }
  })
}

/** How many pages the index says that it holds; undefined when there is no index. */
export function indexedCount(files: OutputFiles): number | undefined {
  const entry = `${SEARCH_FOLDER}/pagefind-entry.json`
  if (!files.sizes.has(entry)) return undefined
  const { languages } = JSON.parse(files.read(entry).toString('utf8')) as {
    languages: Record<string, { page_count: number }>
  }
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0)
}
