/** Where the frontmatter of a Markdown file is. Offsets count in the whole text. */
export type FrontmatterBlock =
  | { state: 'missing' }
  | { state: 'unclosed'; line: number }
  | { state: 'found'; start: number; end: number; bodyStart: number }

const FENCE = '---'

/**
 * Finds the frontmatter where Nuxt Content finds it: from a `---` at the very start to the next line that begins with
 * `---`. A closing line with more on it counts as unclosed, because Nuxt Content would cut it in the middle.
 */
export function findFrontmatter(text: string): FrontmatterBlock {
  if (!/^---[^\S\n]*(?:\n|$)/.test(text)) return { state: 'missing' }
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
