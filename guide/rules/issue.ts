export type IssueSeverity = 'error' | 'warning'

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
