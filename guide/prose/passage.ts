import type { Point } from '../markdown/source/text.ts'
import { pointAt } from '../markdown/source/text.ts'

/** From the first offset up to, not including, the second. */
export type Range = readonly [start: number, end: number]

/** Where a passage stands: below the frontmatter, in a prop of a tag, or in a field. */
export type PassageKind = 'text' | 'heading' | 'prop' | 'field'

/** A stretch of text as readers get it: a paragraph, a heading, a cell of a table, a prop or a field. */
export interface Passage {
  kind: PassageKind
  /**
   * As long as its source, so that each index in it is a place in the file: Markdown, addresses and HTML are blanked,
   * code is filled with CODE.
   */
  text: string
  /** In a block quote: other people's words. */
  quoted: boolean
  /** A fact of content/facts/ is cited in it. */
  citesFact: boolean
  /** The indexes that are the text of a link. */
  links: readonly Range[]
  /** The place of an index in the file. */
  at: (index: number) => Point
}

/** Stands for each character of code, a path or an address: something is said there, but not in words. */
export const CODE = '\uFFFC'

const ENTITY = /&(?:#x?[\da-f]+|[a-z][a-z\d]*);/gi

/**
 * Cuts a passage out of a text.
 *
 * @param source the whole text
 * @param range the passage in it
 * @param parts what of it is prose, and what is code; in order
 */
export function maskedText(source: string, range: Range, parts: readonly (Range & { code?: boolean })[]): string {
  let text = ''
  let last = range[0]
  for (const part of parts) {
    const [start, end] = part
    // The parser makes some nodes up; those have no place in the source.
    if (start < last || end > range[1]) continue
    text += ' '.repeat(start - last)
    text += part.code ? CODE.repeat(end - start) : source.slice(start, end)
    last = end
  }
  text += ' '.repeat(range[1] - last)
  return text.includes('&') ? text.replace(ENTITY, (entity) => ' '.repeat(entity.length)) : text
}

/** Turns indexes of a passage that starts at an offset into places. */
export function placesFrom(source: string, start: number): Passage['at'] {
  return (index) => pointAt(source, start + index)
}

const QUOTATION = /"[^"\n]*"|“[^“”\n]*”|„[^„“”\n]*[“”]|«[^«»\n]*»/g

/** The passage without what stands in quotation marks, of the same length; nothing where all of it is quoted. */
export function ownWords({ text, quoted }: Pick<Passage, 'text' | 'quoted'>): string {
  if (quoted) return ''
  return /["“„«]/.test(text) ? text.replace(QUOTATION, (quotation) => CODE.repeat(quotation.length)) : text
}
