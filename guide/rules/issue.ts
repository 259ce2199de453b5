export type IssueSeverity = 'error' | 'warning'

/** A change to a source text. */
export interface TextEdit {
  /** Offset of the first character that goes, in UTF-16 units of the text with `\n` as line break. */
  start: number
  /** Offset behind the last one. */
  end: number
  /** What comes in its place. */
  text: string
}

/** One mistake, as editors and machines are told of it. */
export interface Issue {
  /** Id of the rule: the name of its file in guide/rules. */
  rule: string
  /** The path as the editor knows it. */
  file: string
  /** From 1. */
  line: number
  /** From 1, in UTF-16 units. */
  column: number
  severity: IssueSeverity
  /** What is wrong, as one or two sentences. */
  message: string
  /** How to mend it. */
  hint?: string
  /** The mend, where a machine can make it without changing what was meant; made by `--fix`, all edits or none. */
  fix?: readonly TextEdit[]
}

/** In the order of reading: file, line, column, then errors before warnings. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : 0) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}
