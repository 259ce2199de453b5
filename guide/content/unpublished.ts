import { readSource } from '../markdown/source/document.ts'
import { collectionOf } from './address.ts'
import { readContentFolder } from './folder.ts'
import { isUnpublished } from './publication.ts'

/**
 * The articles that must be in no output: drafts, and articles whose date is in the future.
 *
 * @param folder the content folder
 * @param today `YYYY-MM-DD`
 * @returns paths relative to the folder, such as `blog/guides/x.md`; empty when the folder does not exist
 */
export function unpublishedFiles(folder: string, today: string): string[] {
  return readContentFolder(folder)
    .filter((file) => collectionOf(file.path) === 'articles')
    .filter((file) => isUnpublished(readSource(file).fields, today))
    .map((file) => file.path)
}
