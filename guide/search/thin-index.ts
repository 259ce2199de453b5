import { createHash } from 'node:crypto'
import { countPlaces, FrequentWords, MOST_PLACES } from './frequent-words.ts'
import { thinList } from './index-list.ts'
import { PageWords } from './page-words.ts'
import { readList, readWords, writeList, writeWords } from './parts.ts'

/** A file of the index, by its path below the folder of it. */
export interface IndexPart {
  path: string
  content: Uint8Array
}

/** An index, and how each word is written whose places it does not keep. */
export interface ThinIndex {
  parts: IndexPart[]
  frequent: string[][]
}

const PART = /^index\/(.+)\.pf_index$/
const LIST = /^pagefind\.(.+)\.pf_meta$/
const ENTRY = 'pagefind-entry.json'
const FEWEST_DIGITS = 7

/** A name for changed content, as browsers keep what they have by name: the language and a digest, as long as it must be. */
function nameOf(content: Uint8Array, old: string, taken: Set<string>): string {
  const digest = createHash('sha256').update(content).digest('hex')
  const [language = ''] = old.split('_')
  let digits = FEWEST_DIGITS
  while (taken.has(`${language}_${digest.slice(0, digits)}`)) digits++
  const name = `${language}_${digest.slice(0, digits)}`
  taken.add(name)
  return name
}

/** The frequent words of each part that has any, by the name of the part. */
function frequentWords(parts: readonly IndexPart[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { path, content } of parts) {
    const [, name] = PART.exec(path) ?? []
    const frequent = name ? readWords(content).filter((word) => countPlaces(word) > MOST_PLACES) : []
    if (name && frequent.length > 0)
      found.set(
        name,
        frequent.map(([word]) => word),
      )
  }
  return found
}

/** Puts changed parts into an index, under names of their own; the list names them, and the entry the list. */
function replaceParts(parts: readonly IndexPart[], changed: ReadonlyMap<string, Uint8Array>): IndexPart[] {
  const taken = new Set(parts.flatMap(({ path }) => PART.exec(path)?.[1] ?? []))
  const names = new Map([...changed].map(([old, content]) => [old, nameOf(content, old, taken)]))
  const list = parts.find(({ path }) => LIST.test(path))
  const [, oldList = ''] = LIST.exec(list?.path ?? '') ?? []
  if (!list) throw new Error('The search index has no list of its parts (pagefind.*.pf_meta).')
  const newList = writeList(thinList(readList(list.content), names))
  const listName = nameOf(newList, oldList, taken)
  return parts.map((part) => {
    const { path, content } = part
    if (part === list) return { path: path.replace(oldList, listName), content: newList }
    if (path === ENTRY)
      return { path, content: Buffer.from(Buffer.from(content).toString().replace(oldList, listName)) }
    const [, old = ''] = PART.exec(path) ?? []
    return { path: path.replace(old, names.get(old) ?? old), content: changed.get(old) ?? content }
  })
}

/**
 * Makes the index of a large site small enough to be searched over a network: without the places of frequent words. That of a
 * small site is left as it is.
 *
 * @param parts all files of the index
 * @param texts of the pages, in the order of the index
 * @param phrases that are looked for as they stand: their places are kept
 */
export function thinIndex(
  parts: readonly IndexPart[],
  texts: readonly string[],
  phrases: readonly string[],
): ThinIndex {
  const frequent = frequentWords(parts)
  if (frequent.size === 0) return { parts: [...parts], frequent: [] }
  const words = new FrequentWords([...frequent.values()].flat().sort(), new PageWords(texts), phrases)
  const changed = new Map<string, Uint8Array>()
  for (const { path, content } of parts) {
    const [, name = ''] = PART.exec(path) ?? []
    if (frequent.has(name)) changed.set(name, writeWords(readWords(content).map((word) => words.thin(word))))
  }
  return { parts: replaceParts(parts, changed), frequent: words.forms }
}
