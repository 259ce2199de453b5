import type { JsonObject, JsonValue } from './json.ts'
import { isObject, textValue, typesOf } from './json.ts'
import type { Vocabulary } from './vocabulary.ts'
import { lineageOf } from './vocabulary.ts'

const DAY = String.raw`\d{4}-\d\d-\d\d`
const CLOCK = String.raw`\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)`

/** How the data types of schema.org are written as text. */
const TEXTS: Readonly<Record<string, (text: string) => boolean>> = {
  Text: () => true,
  URL: (text) => /^[a-z][a-z\d+.-]*:\S+$/i.test(text),
  Date: (text) => new RegExp(`^${DAY}$`).test(text),
  DateTime: (text) => new RegExp(`^${DAY}T${CLOCK}$`).test(text),
  Time: (text) => new RegExp(`^${CLOCK}$`).test(text),
  Distance: (text) => /^\d+(?:\.\d+)? [a-z]+$/i.test(text),
  Duration: (text) => /^P(?=[\dT])(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$/.test(text),
}

function isNumberFor(value: number, range: string): boolean {
  return range === 'Number' || range === 'Float' || (range === 'Integer' && Number.isInteger(value))
}

/** A text may be a data type, or the address of a thing. */
function isTextFor(text: string, range: string, vocabulary: Vocabulary): boolean {
  const reads = TEXTS[range]
  if (reads) return reads(text)
  const lineage = lineageOf(vocabulary, range)
  if (lineage.has('Text')) return text.trim() !== ''
  if (lineage.has('DataType')) return false
  const [, named] = /^https?:\/\/schema\.org\/(\w+)$/.exec(text) ?? []
  if (lineage.has('Enumeration')) return named !== undefined && vocabulary.members.has(named)
  return TEXTS.URL?.(text) ?? false
}

function isObjectFor(types: readonly string[], range: string, vocabulary: Vocabulary): boolean {
  return types.some((type) => lineageOf(vocabulary, type).has(range))
}

/** The types of an object, or of the node of the page that it refers to; undefined where it is none of the page's. */
function typesOfObject(value: JsonObject, byId: ReadonlyMap<string, JsonObject>): string[] | undefined {
  const own = typesOf(value)
  if (own.length > 0) return own
  const node = byId.get(textValue(value, '@id') ?? '')
  return node && typesOf(node)
}

/**
 * Whether a value is of one of the types that a property takes.
 *
 * @param byId nodes of the page by their `@id`
 */
export function isInRange(
  value: JsonValue | undefined,
  ranges: readonly string[],
  vocabulary: Vocabulary,
  byId: ReadonlyMap<string, JsonObject>,
): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((item) => isInRange(item, ranges, vocabulary, byId))
  if (isObject(value)) {
    const types = typesOfObject(value, byId)
    // A reference that leads nowhere is reported by the check "json-ld-references".
    return types === undefined || ranges.some((range) => isObjectFor(types, range, vocabulary))
  }
  if (typeof value === 'number') return ranges.some((range) => isNumberFor(value, range))
  if (typeof value === 'boolean') return ranges.includes('Boolean')
  if (typeof value === 'string') return ranges.some((range) => isTextFor(value, range, vocabulary))
  return false
}
