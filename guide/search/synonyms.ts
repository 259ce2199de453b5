import type { ShownTerm } from './glossary.ts'

/** Names of one thing. */
export type SynonymGroup = readonly string[]

/** What readers type beside a term's own names; by the id of the term in the glossary. */
export const TYPED: Readonly<Record<string, readonly string[]>> = {
  'environment-variable': ['env', 'dotenv'],
  idor: ['missing authorization', 'broken access control'],
  'rate-limit': ['rate limiting', 'throttling'],
  'secret-rotation': ['leaked key', 'leaked secret', 'exposed key'],
  'sql-injection': ['sqli'],
  xss: ['script injection'],
}

/** Each word of each name is a part of the index to load, so there is an end to them. */
const MOST_WORDS = 6

/** The groups of names: a term, its aliases in the glossary, and what else is typed for it. */
export function synonymGroups(terms: readonly ShownTerm[]): SynonymGroup[] {
  return terms
    .map(({ id, term, aliases }) => [term, ...aliases, ...(TYPED[id] ?? [])].map((name) => name.toLowerCase()))
    .map((names) => [...new Set(names)])
    .filter((names) => names.length > 1)
}

/** Finds a name in a query: also in the plural, also with hyphens. */
function wordsOf(name: string): RegExp {
  const words = name.split(/[\s-]+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\w.-])${words.join('[\\s-]+')}s?(?![\\w-])`)
}

/** The name as a phrase where it is all that is looked for: its words alone are on every page of a security site. */
function phrase(name: string): string {
  return /[\s-]/.test(name) ? `"${name}"` : name
}

/** A query said in another way. */
export interface Variant {
  /** For Pagefind. */
  term: string
  /** The name that stands in it for another. */
  name: string
}

/**
 * The other ways to say a query: with each other name of the longest name in it.
 *
 * @param query as it was typed
 * @returns nothing where no name is in it, and for a phrase in quotes, which is meant as it stands
 */
export function variantsOf(query: string, groups: readonly SynonymGroup[]): Variant[] {
  const text = query.toLowerCase().replace(/\s+/g, ' ').trim()
  if (text.startsWith('"')) return []
  const [found] = groups
    .flatMap((group) => group.map((name) => ({ group, name, at: wordsOf(name) })))
    .filter(({ at }) => at.test(text))
    .sort((a, b) => b.name.length - a.name.length)
  if (!found) return []
  const isAll = text.replace(found.at, '') === ''
  let words = 0
  return found.group
    .filter((name) => {
      const length = name.split(/[\s-]+/).length
      if (name === found.name || words + length > MOST_WORDS) return false
      words += length
      return true
    })
    .map((name) => ({ name, term: isAll ? phrase(name) : text.replace(found.at, () => name) }))
}
