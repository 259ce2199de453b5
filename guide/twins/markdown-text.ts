import type { Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import type { Options } from 'mdast-util-to-markdown'
import { toMarkdown } from 'mdast-util-to-markdown'
import { writeText } from './write-text.ts'

/** How Markdown is written. */
export const OPTIONS: Options = {
  bullet: '-',
  rule: '-',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  // Cells padded to the width of their column would double the size of a table.
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  unsafe: [
    // Text that begins like a tag stays text where the file is read as Nuxt Content reads it.
    { atBreak: true, character: ':', after: ':' },
    { character: ':', after: '[a-z][\\w-]*[{\\[]', inConstruct: 'phrasing' },
  ],
  handlers: { text: writeText },
}

/** Writes a tree as Markdown with the extensions that GitHub has: tables, footnotes, task lists. */
export function markdownText(tree: Root): string {
  return toMarkdown(tree, OPTIONS)
}
