/** In the content folder: every path at which an article was published, one a line. */
export const PUBLISHED_FILE = 'published.txt'

/** In the content folder: the paths of that list that were taken away on purpose. */
export const REMOVED_FILE = 'removed.yml'

const HEADER = '# Every path that was published. "npm run record" adds to it; see docs/WRITING.md.'

/** A line of the list that is neither empty nor a comment. */
export interface PublishedLine {
  text: string
  /** From 1. */
  line: number
  /** False where it can't be an address. */
  isPath: boolean
}

/** Reads the list line by line. */
export function readPublished(text: string): PublishedLine[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter((line) => line.text !== '' && !line.text.startsWith('#'))
    .map((line) => ({ ...line, isPath: /^\/[^\s?#]+$/.test(line.text) }))
}

/** The paths of the list, each once. */
export function publishedPaths(text: string): Set<string> {
  return new Set(readPublished(text).flatMap((line) => (line.isPath ? [line.text] : [])))
}

/** Writes the list: sorted, each path once, below a line that says what it is. */
export function formatPublished(paths: Iterable<string>): string {
  return `${[HEADER, ...[...new Set(paths)].sort()].join('\n')}\n`
}
