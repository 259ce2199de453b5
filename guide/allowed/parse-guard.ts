import type { Root } from 'hast'
import { formatIssues } from '../rules/format.ts'
import type { Issue } from '../rules/issue.ts'
import { judgeTree } from './judge.ts'

/** The id under which a refusal is told. */
export const ALLOWED_HTML = 'allowed-html'

/** A file as Nuxt Content's parser hands it to its plugins. */
export interface ParsedFile {
  path: string
  /** The whole source; the text of the file itself begins below the fields. */
  body?: unknown
  toString: () => string
}

const sourceOf = (file: ParsedFile): string => (typeof file.body === 'string' ? file.body : String(file))

/** What is not allowed in a parsed article, with its place in the file. */
export function refusalsOf(tree: Root, file: ParsedFile): Issue[] {
  const linesAbove = sourceOf(file).split('\n').length - String(file).split('\n').length
  return [...judgeTree(tree)].map(({ node, message, hint }) => {
    const { line = 1, column = 1 } = node.position?.start ?? {}
    return { rule: ALLOWED_HTML, file: file.path, line: line + linesAbove, column, severity: 'error', message, hint }
  })
}

/**
 * A plugin for Nuxt Content's parser, behind the one that reads raw HTML and before attributes are dropped: what is not on
 * the allow-list ends the parsing of the file.
 *
 * @param tell gets what was refused in a file, as an editor reads it
 */
export function parseGuard(tell: (report: string) => void) {
  return () =>
    (tree: Root, file: ParsedFile): void => {
      const refusals = refusalsOf(tree, file)
      if (refusals.length === 0) return
      const { path } = file
      const report = formatIssues(refusals, { files: [{ path, file: path, text: sourceOf(file) }] }, 'text')
      tell(report)
      throw new Error(report)
    }
}
