import type { Lookup, LookupValue } from './lookup.ts'
import type { Names, PageDocument, SiteIndex } from './site-index.ts'

/**
 * What the judgement of a file has asked of the others: `<map> <key>` for one entry of something that is made of all files,
 * `<map>` for all of them, `targets <address>` for the ids of an article, `to-come <day>` for whether it is, `today` for the day.
 */
export type Question = string

/** Asked of all files at once: nothing but the same files is the same answer. */
export const EVERYTHING: Question = '*'

type Ask = (question: Question) => void

/** A map that tells what it is asked. */
class AskedMap<Value> implements ReadonlyMap<string, Value> {
  readonly #map: ReadonlyMap<string, Value>
  readonly #name: string
  readonly #ask: Ask

  constructor(name: string, map: ReadonlyMap<string, Value>, ask: Ask) {
    this.#name = name
    this.#map = map
    this.#ask = ask
  }

  #all(): ReadonlyMap<string, Value> {
    this.#ask(this.#name)
    return this.#map
  }

  get(key: string): Value | undefined {
    this.#ask(`${this.#name} ${key}`)
    return this.#map.get(key)
  }

  has(key: string): boolean {
    return this.get(key) !== undefined
  }

  get size(): number {
    return this.#all().size
  }

  keys(): MapIterator<string> {
    return this.#all().keys()
  }

  values(): MapIterator<Value> {
    return this.#all().values()
  }

  entries(): MapIterator<[string, Value]> {
    return this.#all().entries()
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries()
  }

  forEach(tell: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this.#all()) tell(value, key, this)
  }
}

/** Names that tell which of them are asked for. */
class AskedNames implements Names {
  readonly #names: AskedMap<string>

  constructor(name: string, names: Names, ask: Ask) {
    this.#names = new AskedMap(name, byThemselves(names), ask)
  }

  has(name: string): boolean {
    return this.#names.has(name)
  }

  get size(): number {
    return this.#names.size
  }

  keys(): SetIterator<string> {
    return this.#names.keys()
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.keys()
  }
}

/** Each name by itself. */
export function byThemselves(names: Iterable<string>): ReadonlyMap<string, string> {
  return new Map([...names].map((name) => [name, name]))
}

/** A site that takes note of what is asked of it. */
export interface AskedSite {
  site: SiteIndex
  /** What was asked since the last time, each question once. */
  take(): Question[]
}

/**
 * Has a site take note of what rules ask of it. What is the same for all files (`aroundOf`) is not noted.
 */
export function listenTo(index: SiteIndex): AskedSite {
  let asked = new Set<Question>()
  const ask: Ask = (question) => void asked.add(question)
  const maps = new Map<Lookup, ReadonlyMap<string, LookupValue>>()
  const everything = <Value>(value: Value): Value => {
    ask(EVERYTHING)
    return value
  }
  const site: SiteIndex = {
    ...index,
    get files() {
      return everything(index.files)
    },
    get documents() {
      return everything(index.documents)
    },
    get today() {
      ask('today')
      return index.today
    },
    isToCome(day) {
      ask(`to-come ${day}`)
      return index.isToCome(day)
    },
    articles: new AskedMap<PageDocument>('article', index.articles, ask),
    aliases: new AskedMap<PageDocument>('alias', index.aliases, ask),
    pages: new AskedNames('page', index.pages, ask),
    publicFiles: new AskedNames('file', index.publicFiles, ask),
    ids: { ...index.ids, glossary: new AskedNames('term', index.ids.glossary, ask) },
    lookUp<Value extends LookupValue>(lookup: Lookup<Value>) {
      const known = maps.get(lookup as Lookup) ?? new AskedMap(lookup.name, index.lookUp(lookup), ask)
      maps.set(lookup as Lookup, known)
      return known as ReadonlyMap<string, Value>
    },
    targetsOf(document, body) {
      // With its Markdown it is the file that is judged.
      if (!body) ask(`targets ${document.address}`)
      return index.targetsOf(document, body)
    },
  }
  return {
    site,
    take() {
      const questions = [...asked]
      asked = new Set()
      return questions
    },
  }
}
