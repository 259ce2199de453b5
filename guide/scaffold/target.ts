import { COLLECTION_FOLDERS, SLUG } from '../content/address.ts'
import { slugFor } from '../markdown/slug.ts'
import { didYouMean, listOf } from '../rules/words.ts'
import { nearest } from '../text/nearest.ts'
import { ScaffoldProblem } from './problem.ts'

/** The file that somebody asked for. */
export type Target =
  /** `path` is relative to the content folder. */
  { kind: 'article'; category: string; slug: string; path: string } | { kind: 'term'; id: string; path: string }

export const USAGE = 'Write: npm run new -- <category>/<slug>, or: npm run new -- term <id>.'

function checkName(name: string, noun: string): void {
  if (SLUG.test(name)) return
  const better = slugFor(name.replace(/[^\p{L}\p{N}]+/gu, '-')).replace(/^_/, '')
  const hint = SLUG.test(better) ? ` ${didYouMean(better)}` : ''
  throw new ScaffoldProblem(
    `The ${noun} "${name}" can't be an address: use lower-case letters, digits and single hyphens.${hint}`,
  )
}

function termTarget(words: readonly string[]): Target {
  const [id, ...more] = words
  if (id === undefined || more.length > 0) throw new ScaffoldProblem(`A term has one id. ${USAGE}`)
  checkName(id, 'id')
  const { folder, extension } = COLLECTION_FOLDERS.glossary
  return { kind: 'term', id, path: `${folder}/${id}${extension}` }
}

/**
 * Reads what stands behind `npm run new --`. For an article its path from the content folder or from the project is
 * understood as well.
 *
 * @param words `<category>/<slug>`, or `term` and an id
 * @param categories ids of the site's categories
 * @throws ScaffoldProblem when it is neither, or names an unknown category or an impossible slug
 */
export function readTarget(words: readonly string[], categories: readonly string[]): Target {
  const [first, ...more] = words
  if (first === 'term') return termTarget(more)
  if (first === undefined) throw new ScaffoldProblem(`The new guide has no name yet. ${USAGE}`)
  if (more.length > 0) throw new ScaffoldProblem(`One guide at a time, and ${more.length + 1} are named. ${USAGE}`)
  const { folder, extension } = COLLECTION_FOLDERS.articles
  const parts = first
    .replace(/^\/?(?:content\/)?(?:blog\/)?/, '')
    .replace(/\.md$/, '')
    .split('/')
  const [category = '', slug = ''] = parts
  if (parts.length !== 2 || category === '' || slug === '') {
    throw new ScaffoldProblem(`"${first}" is not <category>/<slug>. ${USAGE}`)
  }
  if (!categories.includes(category)) {
    const hint = didYouMean(nearest(category, categories)) ?? `Categories are ${listOf(categories)}.`
    throw new ScaffoldProblem(`There is no category "${category}". ${hint}`)
  }
  checkName(slug, 'slug')
  return { kind: 'article', category, slug, path: `${folder}/${category}/${slug}${extension}` }
}
