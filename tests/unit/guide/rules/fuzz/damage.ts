import fc from 'fast-check'
import { PIECES, VALUES } from './pieces.ts'

/** A place in a text, as a share of its length in millionths: the same edit can be made to any text. */
type Place = number

const WHOLE = 1_000_000

type Edit =
  | { kind: 'insert'; at: Place; piece: string; times: number }
  | { kind: 'delete'; at: Place; length: number }
  | { kind: 'copy' | 'move'; from: Place; length: number; at: Place }
  | { kind: 'splice'; other: number; from: Place; length: number; at: Place }
  | { kind: 'field'; line: number; change: 'value' | 'name' | 'delete' | 'copy'; value: string }

/** An article and what is done to it. */
export interface Damage {
  source: number
  /** Only the text below the fields is edited: with broken fields or lines of hyphens most rules have nothing to do. */
  keepsFields: boolean
  edits: Edit[]
}

const MOST_EDITS = 8
const FEW_EDITS = 2
/** Longer words than this take the parser of Markdown the square of their length, and nobody writes them. */
const LONGEST_INSERT = 10_000
const LONGEST = 400

const place = fc.nat(WHOLE)
const length = fc.oneof({ arbitrary: fc.nat(30), weight: 3 }, fc.nat(LONGEST))

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    arbitrary: fc.record({
      kind: fc.constant('insert' as const),
      at: place,
      piece: fc.constantFrom(...PIECES),
      // Now and then often enough to show what takes the square of its length in time.
      times: fc.oneof({ arbitrary: fc.constant(1), weight: 8 }, fc.integer({ min: 2, max: 200 })),
    }),
    weight: 5,
  },
  { arbitrary: fc.record({ kind: fc.constant('delete' as const), at: place, length }), weight: 3 },
  fc.record({ kind: fc.constantFrom('copy' as const, 'move' as const), from: place, length, at: place }),
  fc.record({ kind: fc.constant('splice' as const), other: fc.nat(WHOLE), from: place, length, at: place }),
  {
    arbitrary: fc.record({
      kind: fc.constant('field' as const),
      line: fc.nat(30),
      change: fc.constantFrom('value' as const, 'name' as const, 'delete' as const, 'copy' as const),
      value: fc.constantFrom(...VALUES),
    }),
    weight: 2,
  },
)

/** Edits of one of as many articles as there are. */
export function damageOf(sources: number): fc.Arbitrary<Damage> {
  return fc.record({
    source: fc.nat(sources - 1),
    keepsFields: fc.boolean(),
    edits: fc.oneof(
      fc.array(edit, { minLength: 1, maxLength: FEW_EDITS }),
      fc.array(edit, { minLength: 1, maxLength: MOST_EDITS }),
    ),
  })
}

/** Changes a line between the two `---` of an article. */
function editField(text: string, { line, change, value }: Edit & { kind: 'field' }): string {
  const lines = text.split('\n')
  // Text below the fields has none: a line of it is changed.
  const end = Math.max(2, lines.indexOf('---', 1))
  const index = 1 + (line % (end - 1))
  const old = lines[index] ?? ''
  const colon = old.indexOf(':') + 1
  if (change === 'delete') lines.splice(index, 1)
  else if (change === 'copy') lines.splice(index, 0, old)
  else if (change === 'name') lines[index] = value + old.slice(Math.max(0, colon - 1))
  else lines[index] = `${old.slice(0, colon)} ${value}`
  return lines.join('\n')
}

/** Makes one edit. */
function edited(text: string, step: Edit, sources: readonly string[]): string {
  if (step.kind === 'field') return editField(text, step)
  const offset = (part: Place, whole: string) => Math.floor((part / WHOLE) * whole.length)
  const put = (part: string, whole = text) => {
    const at = offset(step.at, whole)
    return whole.slice(0, at) + part + whole.slice(at)
  }
  if (step.kind === 'insert') return put(step.piece.repeat(step.times).slice(0, LONGEST_INSERT))
  if (step.kind === 'delete')
    return text.slice(0, offset(step.at, text)) + text.slice(offset(step.at, text) + step.length)
  const origin = step.kind === 'splice' ? (sources[step.other % sources.length] ?? '') : text
  const from = offset(step.from, origin)
  const part = origin.slice(from, from + step.length)
  return put(part, step.kind === 'move' ? text.slice(0, from) + text.slice(from + step.length) : text)
}

/** Makes the edits one after the other. */
export function damaged({ source, keepsFields, edits }: Damage, sources: readonly string[]): string {
  const text = sources[source] ?? ''
  const bodyStart = keepsFields ? text.indexOf('\n---\n') + '\n---\n'.length : 0
  return text.slice(0, bodyStart) + edits.reduce((body, step) => edited(body, step, sources), text.slice(bodyStart))
}

/**
 * Leaves lines out of a text for as long as it still fails.
 *
 * @param fails is asked a few hundred times at most
 */
export function smallest(text: string, fails: (text: string) => boolean): string {
  let lines = text.split('\n')
  let tries = 400
  for (let size = Math.ceil(lines.length / 2); size >= 1 && tries > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < lines.length && tries > 0; tries--) {
      const fewer = [...lines.slice(0, at), ...lines.slice(at + size)]
      if (fails(fewer.join('\n'))) lines = fewer
      else at += size
    }
  }
  return lines.join('\n')
}
