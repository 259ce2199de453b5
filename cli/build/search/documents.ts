import { addressOf } from '../../../guide/output/address.ts'
import type { ShownTerm } from '../../../guide/search/glossary.ts'
import { GLOSSARY } from '../../../guide/search/glossary.ts'
import { searchablePage } from '../../../guide/search/page.ts'
import { hashOf } from '../edition/hash.ts'
import type { SearchDocument } from './indexer.ts'

/** What is known of pages from the last build: file → key of its page, and the record it has; none for one that is not searched. */
export type KnownPages = Record<string, [page: string, record: string | undefined]>

/** The pages of the output. */
export interface OutputPages {
  /** Below its folder. */
  paths: readonly string[]
  read(path: string): string
}

/** How the files of the output became what is searched. */
export interface Documents {
  documents: SearchDocument[]
  known: KnownPages
}

/**
 * Lists the pages that are searched.
 *
 * @param version of what makes their records
 * @param keys of pages by their files, equal only for equal pages: one whose key is known is not read
 * @param last what was known
 */
export function listPages(
  files: OutputPages,
  version: string,
  keys: ReadonlyMap<string, string>,
  last: KnownPages,
): Documents {
  const known: KnownPages = {}
  const recordOf = (file: string, url: string): string | undefined => {
    const key = keys.get(file)
    const [page, record] = last[file] ?? []
    if (key !== undefined && key === page) return record
    const content = searchablePage(files.read(file))
    return content === undefined ? undefined : hashOf(version, url, content)
  }
  const documents = files.paths.flatMap((file): SearchDocument[] => {
    const url = addressOf(file)
    const record = recordOf(file, url)
    const key = keys.get(file)
    if (key !== undefined) known[file] = [key, record]
    return record === undefined ? [] : [{ record, url, file }]
  })
  return { documents, known }
}

/** The terms of the glossary as they are searched, each for itself. */
export function listTerms(terms: readonly ShownTerm[], version: string): SearchDocument[] {
  return terms.map(({ id, term: title, aliases, text }) => {
    const url = `${GLOSSARY}#${id}`
    const content = aliases.length > 0 ? `${aliases.join(', ')}. ${text}` : text
    return { record: hashOf(version, url, title, content), url, term: { title, content } }
  })
}
