/** A place in a file as editors show it; both count from 1, columns in UTF-16 units. */
export interface Point {
  line: number
  column: number
}

/** The start of a file: where something is reported that is missing altogether. */
export const FILE_START: Point = { line: 1, column: 1 }

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** Splits as Markdown does: `\n`, `\r\n` and a lone `\r` end a line. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/)
}

/** Turns a place into an offset; a line behind the last one counts as the end. */
export function offsetAt(text: string, { line, column }: Point): number {
  const ends = /\r\n|\n|\r/g
  for (let passed = 1; passed < line; passed++) if (!ends.exec(text)) return text.length
  return ends.lastIndex + column - 1
}

/** Turns an offset into a place. */
export function pointAt(text: string, offset: number): Point {
  let line = 1
  let lineStart = 0
  for (let index = 0; index < offset; index++) {
    const code = text.charCodeAt(index)
    if (code !== LINE_FEED && (code !== CARRIAGE_RETURN || text.charCodeAt(index + 1) === LINE_FEED)) continue
    line++
    lineStart = index + 1
  }
  return { line, column: offset - lineStart + 1 }
}
