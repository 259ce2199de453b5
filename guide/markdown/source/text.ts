/** A place in a file as editors show it; both count from 1, columns in UTF-16 units. */
export interface Point {
  line: number
  column: number
}

/** The start of a file: where something is reported that is missing altogether. */
export const FILE_START: Point = { line: 1, column: 1 }

/** Splits as Markdown does: `\n`, `\r\n` and a lone `\r` end a line. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/)
}

/** Turns an offset into a place. */
export function pointAt(text: string, offset: number): Point {
  const before = splitLines(text.slice(0, offset))
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
