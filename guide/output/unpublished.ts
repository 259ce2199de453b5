import { addressOf, collectionOf } from '../content/address.ts'
import { readContentFolder } from '../content/folder.ts'
import { isUnpublished } from '../content/publication.ts'
import { readSource } from '../markdown/source/document.ts'

/** An article that must not be found in the output. */
export interface Unpublished {
  /** The file that it is written in, for messages. */
  file: string
  /** Address that it would have. */
  path: string
  /** Missing where a published title holds it: then the words alone say nothing. */
  title?: string
}

/**
 * Reads which articles are drafts or have a date to come.
 *
 * @param folder the content folder
 * @param today `YYYY-MM-DD`
 * @returns an empty list when the folder does not exist
 */
export function readUnpublished(folder: string, today: string): Unpublished[] {
  const articles = readContentFolder(folder)
    .filter((file) => collectionOf(file.path) === 'articles')
    .map((file) => ({ file: file.path, fields: readSource(file).fields }))
  const hidden = articles.filter(({ fields }) => isUnpublished(fields, today))
  const publicTitles = articles
    .filter((article) => !hidden.includes(article))
    .map(({ fields }) => String(fields.title ?? ''))
  return hidden.map(({ file, fields }) => {
    const title = typeof fields.title === 'string' ? fields.title.trim() : ''
    const isTelling = title !== '' && !publicTitles.some((other) => other.includes(title))
    return { file, path: addressOf(file), ...(isTelling && { title }) }
  })
}
