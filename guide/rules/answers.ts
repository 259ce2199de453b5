import { createHash } from 'node:crypto'
import type { Question } from './asked.ts'
import { byThemselves, EVERYTHING } from './asked.ts'
import type { LookupValue } from './lookup.ts'
import { LOOKUPS } from './lookups.ts'
import type { PageDocument, SiteIndex } from './site-index.ts'
import { fieldsAsked, hashOf } from './surroundings.ts'

/** The answer where there is nothing of that name. */
const NOTHING = 'nothing'

function onceFor(make: (document: PageDocument) => string): typeof make {
  const made = new Map<PageDocument, string>()
  return (document) => {
    const known = made.get(document) ?? make(document)
    made.set(document, known)
    return known
  }
}

function onceMade<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/** Answers what the judgement of a file has asked of the others. */
export interface Answers {
  /** One hash of the answers to all questions, the same only where each is. Undefined where no answer would be enough. */
  to(asked: readonly Question[]): string | undefined
}

/**
 * Prepares answers of a site. What is asked of many files is made once.
 *
 * @param site whose ids of articles are known: an article is read for those that are not
 */
export function answersOf(site: SiteIndex): Answers {
  const maps = new Map<string, () => ReadonlyMap<string, LookupValue>>([
    ['article', () => site.articles],
    ['alias', () => site.aliases],
    ['page', onceMade(() => byThemselves(site.pages))],
    ['file', onceMade(() => byThemselves(site.publicFiles))],
    ['term', onceMade(() => byThemselves(site.ids.glossary))],
    ...LOOKUPS.map((lookup) => [lookup.name, () => site.lookUp(lookup)] as const),
  ])
  const ofDocument = onceFor((document) => hashOf(fieldsAsked(document)))
  const ofTargets = onceFor((document) => hashOf(JSON.stringify([...site.targetsOf(document)])))

  function ofValue(value: LookupValue | undefined): string {
    if (value === undefined) return NOTHING
    if (typeof value === 'string') return `words ${JSON.stringify(value)}`
    return Array.isArray(value) ? value.map(ofDocument).join(' ') : ofDocument(value)
  }

  const wholes = new Map<string, string>()

  function ofAll(name: string, map: ReadonlyMap<string, LookupValue>): string {
    const hash = wholes.get(name) ?? hashOf(JSON.stringify([...map].map(([key, value]) => [key, ofValue(value)])))
    wholes.set(name, hash)
    return hash
  }

  function answer(question: Question): string {
    const space = question.indexOf(' ')
    const name = space < 0 ? question : question.slice(0, space)
    const key = question.slice(space + 1)
    if (name === 'targets') {
      const document = site.articles.get(key)
      return document ? ofTargets(document) : NOTHING
    }
    if (name === 'today') return site.today
    if (name === 'to-come') return String(site.isToCome(key))
    const map = maps.get(name)?.()
    if (!map) throw new RangeError(`Nobody can answer "${question}".`)
    if (space >= 0) return ofValue(map.get(key))
    return ofAll(name, map)
  }

  return {
    to(asked) {
      if (asked.includes(EVERYTHING)) return undefined
      const hash = createHash('sha256')
      for (const question of asked) hash.update(`${answer(question)}\n`)
      return hash.digest('base64url')
    },
  }
}
