import { CONTEXT_FOLDER } from '../code/contexts.ts'
import { SUMMARY_FILE } from '../code/summary.ts'
import { COLLECTION_FOLDERS, SLUG, idOf } from '../content/address.ts'
import { PUBLISHED_FILE, REMOVED_FILE } from '../content/published.ts'
import { FILE_START } from '../markdown/source/text.ts'
import { slugFor } from '../markdown/slug.ts'
import { nearest } from '../text/nearest.ts'
import { defineRule } from './define-rule.ts'
import { didYouMean, listOf } from './words.ts'

/** Files that stand in the content folder and are no content. */
const OTHER_FILES: readonly string[] = [PUBLISHED_FILE, REMOVED_FILE, SUMMARY_FILE]

/** What is wrong with the place of a file, if anything is. */
function judgePlace(path: string, categories: string[]): { message: string; hint?: string } | undefined {
  const parts = path.split('/')
  const [folder = '', second = ''] = parts
  const place = Object.values(COLLECTION_FOLDERS).find((collection) => collection.folder === folder)
  if (!place || parts.length === 1) {
    const folders = Object.values(COLLECTION_FOLDERS).map((collection) => collection.folder)
    const name = parts.length === 1 ? 'The file stands outside of a folder' : `"${folder}" is no folder of the content`
    return {
      message: `${name}, so it is not published.`,
      hint: didYouMean(nearest(folder, folders)) ?? `Folders are ${listOf(folders)}.`,
    }
  }
  if (!path.endsWith(place.extension)) {
    return {
      message: `Files in ${folder}/ end in ${place.extension}, so this one is not published.`,
      hint: /\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(path)
        ? 'Pictures belong in public/.'
        : `Rename it to ${idOf(path)}${place.extension}.`,
    }
  }
  const depth = folder === 'blog' ? 3 : 2
  if (parts.length !== depth) {
    const form = folder === 'blog' ? 'blog/<category>/<slug>.md' : `${folder}/<id>${place.extension}`
    return { message: `The file must be ${form} to be published.`, hint: 'Move it there.' }
  }
  if (folder === 'blog' && !categories.includes(second)) {
    return {
      message: `The folder "${second}" is no category.`,
      hint: didYouMean(nearest(second, categories)) ?? `Categories are ${listOf(categories)}.`,
    }
  }
  return undefined
}

export default defineRule({
  id: 'file-path',
  summary: 'A file stands in a folder that is published, under a name that can be an address.',
  severity: 'error',
  needs: 'file',
  *test({ document, site }) {
    if (OTHER_FILES.includes(document.path) || document.path.startsWith(`${CONTEXT_FOLDER}/`)) return
    const misplaced = judgePlace(
      document.path,
      site.config.categories.map(({ id }) => id),
    )
    if (misplaced) {
      yield { at: FILE_START, ...misplaced }
      return
    }
    const { id } = document
    if (document.collection === 'articles' && id === 'index') {
      yield {
        at: FILE_START,
        message: 'The name "index" stands for the folder, which has a page of its own.',
        hint: 'Name the file after its subject.',
      }
    } else if (!SLUG.test(id)) {
      const better = slugFor(id.replace(/[^\p{L}\p{N}]+/gu, '-')).replace(/^_/, '')
      yield {
        at: FILE_START,
        message: `The name "${id}" can't be an address: use lower-case letters, digits and single hyphens.`,
        hint: SLUG.test(better) ? `Rename it to ${better}${/\.[^.]+$/.exec(document.path)?.[0] ?? ''}.` : undefined,
      }
    }
  },
})
