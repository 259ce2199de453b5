import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { findFrontmatter } from '../markdown/source/frontmatter.ts'
import { readYaml } from '../markdown/source/yaml.ts'

/** A Markdown twin as a program reads it that knows Markdown and nothing of our tags. */
export interface MarkdownTwin {
  /** Frontmatter; undefined where there is none, or it is not YAML. */
  fields?: Record<string, unknown>
  /** Addresses of links and pictures. */
  links: string[]
  /** What looks like one of our tags outside of code, as it is written. */
  leftovers: string[]
}

const processor = unified().use(remarkParse).use(remarkGfm)

/** A line that opens or ends a block. */
const BLOCK = /^[ \t>]*:{2,}(?:[a-z][\w-]*)?(?=[[{]|[ \t]*$)/i
const INLINE = /(?<![\w:\\]):[a-z][\w-]*(?=[[{])/gi

/** What stands in the text as it is written, so that what was escaped is no tag. */
function leftoversIn(node: Nodes, source: string): string[] {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  // With what is before it on its line: a block begins a line.
  const lines = source.slice(source.lastIndexOf('\n', start - 1) + 1, end).split('\n')
  const blocks = lines.flatMap((line) => BLOCK.exec(line)?.[0].trim() ?? [])
  return [...blocks, ...[...source.slice(start, end).matchAll(INLINE)].map(([match]) => match)]
}

/** Reads a Markdown twin. */
export function readMarkdownTwin(text: string): MarkdownTwin {
  const block = findFrontmatter(text)
  const yaml = block.state === 'found' ? readYaml(text.slice(block.start, block.end)) : undefined
  const body = block.state === 'found' ? text.slice(block.bodyStart) : text
  const twin: MarkdownTwin = { links: [], leftovers: [] }
  if (yaml && yaml.isMap && yaml.mistakes.length === 0) twin.fields = yaml.fields
  visit(processor.parse(body) as Root, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') twin.links.push(node.url)
    if (node.type === 'text') twin.leftovers.push(...leftoversIn(node, body))
  })
  return twin
}
