import { COLLECTION_FOLDERS, SLUG } from '../content/address.ts'
import { slugFor } from '../markdown/slug.ts'
import { didYouMean, listOf } from '../rules/words.ts'
import { nearest } from '../text/nearest.ts'
import { ScaffoldProblem } from './problem.ts'

/** What is made by an id, and the collection that it goes into. */
const NAMED = { term: 'glossary', fact: 'facts' } as const

type Named = keyof typeof NAMED

/** The file that somebody asked for. */
export type Target =
  /** `path` is relative to the content folder. */
  { kind: 'article'; category: string; slug: string; path: string } | { kind: Named; id: string; path: string }

export const USAGE =
  'Write: npm run new -- <category>/<slug>, or: npm run new -- term <id>, or: npm run new -- fact <id>.'

function checkName(name: string, noun: string): void {
  if (SLUG.test(name)) return
  const better = slugFor(name.replace(/[^\p{L}\p{N}]+/gu, '-')).replace(/^_/, '')
  const hint = SLUG.test(better) ? ` ${didYouMean(better)}` : ''
  throw new ScaffoldProblem(
    `The ${noun} "${name}" can't be an address: use lower-case letters, digits and single hyphens.${hint}`,
  )
}

function namedTarget(kind: Named, words: readonly string[]): Target {
  const [id, ...more] = words
  if (id === undefined || more.length > 0) throw new ScaffoldProblem(`A ${kind} has one id. ${USAGE}`)
  checkName(id, 'id')
  const { folder, extension } = COLLECTION_FOLDERS[NAMED[kind]]
  return { kind, id, path: `${folder}/${id}${extension}` }
}

/**
 * Reads what stands behind `npm run new --`. For an article its path from the content folder or from the project is
 * understood as well.
 *
 * @param words `<category>/<slug>`, or `term` or `fact` and an id
 * @param categories ids of the site's categories
 * @throws ScaffoldProblem when it is neither, or names an unknown category or an impossible slug
 */
export function readTarget(words: readonly string[], categories: readonly string[]): Target {
  const [first, ...more] = words
  if (first === 'term' || first === 'fact') return namedTarget(first, more)
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
