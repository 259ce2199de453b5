import { countGraphemes } from '../text/graphemes.ts'
import { splitLines } from '../markdown/source/text.ts'
import type { Issue } from './issue.ts'
import type { Site } from './site-index.ts'
import { count } from './words.ts'

export const FORMATS = ['text', 'json', 'github'] as const

export type Format = (typeof FORMATS)[number]

const WIDTH = 100
const BEFORE = 60

/** The line of an issue with a caret below the column; a long line is cut around it. */
function excerpt(line: string, column: number, number: number): string[] {
  const from = line.length > WIDTH && column > BEFORE ? column - BEFORE : 0
  const cut = line.slice(from, from + WIDTH)
  const start = from > 0 ? '…' : ''
  const end = from + WIDTH < line.length ? '…' : ''
  const before = cut.slice(0, column - 1 - from)
  // A tab stays a tab, so that the caret lands below its column; a smiley counts once.
  const indent = before.includes('\t') ? before.replace(/[^\t]/g, ' ') : ' '.repeat(countGraphemes(before))
  const gutter = ' '.repeat(String(number).length)
  return [`  ${number} | ${start}${cut}${end}`, `  ${gutter} | ${start && ' '}${indent}^`]
}

function formatText(issues: Issue[], site: Pick<Site, 'files'>): string {
  const sources = new Map(site.files.map(({ file, text }) => [file, text]))
  const linesOf = new Map<string, string[]>()
  const blocks = issues.map(({ rule, file, line, column, severity, message, hint }) => {
    const lines = linesOf.get(file) ?? splitLines(sources.get(file) ?? '')
    linesOf.set(file, lines)
    const source = lines[line - 1] ?? ''
    return [
      `${file}:${line}:${column} ${severity} ${rule}`,
      `  ${message}`,
      ...(source.trim() === '' ? [] : excerpt(source, column, line)),
      ...(hint ? [`  ${hint}`] : []),
    ].join('\n')
  })
  return blocks.join('\n\n')
}

/** Annotations of GitHub workflows: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
function formatGithub(issues: Issue[]): string {
  const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
  const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
  return issues
    .map(({ rule, file, line, column, severity, message, hint }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`
      return `::${severity} ${place}::${data(hint ? `${message} ${hint}` : message)}`
    })
    .join('\n')
}

/** The fields that are promised to programs: edits count in a text that they don't have. */
function forPrograms({ fix: _, ...issue }: Issue): Issue {
  return issue
}

/**
 * Writes issues for people (`text`: with the line and a caret), for programs (`json`: an array) or for GitHub.
 *
 * @returns an empty string for no issues, `[]` as JSON
 */
export function formatIssues(issues: Issue[], site: Pick<Site, 'files'>, format: Format): string {
  if (format === 'json') return JSON.stringify(issues.map(forPrograms), null, 2)
  return format === 'github' ? formatGithub(issues) : formatText(issues, site)
}

const NOUNS = { articles: 'article', glossary: 'term', authors: 'author', facts: 'fact' } as const

/** The last line of a report: `4 articles, 45 terms: no error, 2 warnings`. */
export function summarise(issues: Issue[], collections: (keyof typeof NOUNS | undefined)[]): string {
  const files = Object.entries(NOUNS).flatMap(([collection, noun]) => {
    const number = collections.filter((name) => name === collection).length
    return number > 0 ? [count(number, noun)] : []
  })
  const other = collections.filter((name) => name === undefined).length
  if (other > 0 || files.length === 0) files.push(count(other, 'other file'))
  const told = (['error', 'warning'] as const).map((severity) => {
    const number = issues.filter((issue) => issue.severity === severity).length
    return number === 0 ? `no ${severity}` : count(number, severity)
  })
  const mendable = issues.filter(({ fix }) => fix).length
  const offer = mendable > 0 ? `; --fix mends ${mendable === issues.length ? 'all' : mendable}` : ''
  return `${files.join(', ')}: ${told.join(', ')}${offer}`
}
