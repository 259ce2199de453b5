/** Where the frontmatter of a Markdown file is. Offsets count in the whole text. */
export type FrontmatterBlock =
  /** `late`: a block that stands below blank lines only, where nothing reads it as frontmatter. */
  | { state: 'missing'; late?: { line: number; bodyStart: number } }
  | { state: 'unclosed'; line: number }
  | { state: 'found'; start: number; end: number; bodyStart: number }

const FENCE = '---'

/** A block whose first line is not the first of the file. */
function findLate(text: string): FrontmatterBlock {
  const blank = text.match(/^(?:[^\S\n]*\n)+/)?.[0] ?? ''
  const block = blank === '' ? undefined : findFrontmatter(text.slice(blank.length))
  if (block?.state !== 'found') return { state: 'missing' }
  return { state: 'missing', late: { line: blank.split('\n').length, bodyStart: blank.length + block.bodyStart } }
}

/**
 * Finds the frontmatter where Nuxt Content finds it: from a `---` at the very start to the next line that begins with
 * `---`. A closing line with more on it counts as unclosed, because Nuxt Content would cut it in the middle. A byte
 * order mark before it is passed over: it is a mistake of its own, and the fields behind it are still fields.
 */
export function findFrontmatter(text: string): FrontmatterBlock {
  if (!/^\uFEFF?---[^\S\n]*(?:\n|$)/.test(text)) return findLate(text)
  const start = text.indexOf('\n') + 1
  const end = start === 0 ? -1 : text.indexOf(`\n${FENCE}`, start - 1)
  if (end === -1) return { state: 'unclosed', line: 1 }
  const closing = text.slice(end + 1).split('\n', 1)[0] ?? ''
  if (closing.trimEnd() !== FENCE) return { state: 'unclosed', line: text.slice(0, end + 1).split('\n').length }
  return {
    state: 'found',
    start,
    end: Math.max(start, end),
    bodyStart: Math.min(end + 1 + closing.length + 1, text.length),
  }
}
