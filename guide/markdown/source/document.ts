import type { Root } from 'mdast'
import type { BlockScan } from './blocks.ts'
import { scanBlocks } from './blocks.ts'
import type { FrontmatterBlock } from './frontmatter.ts'
import { findFrontmatter } from './frontmatter.ts'
import { parseMarkdown } from './mdc.ts'
import { splitLines } from './text.ts'
import type { YamlSource } from './yaml.ts'
import { readYaml } from './yaml.ts'

/** A source file, read but not judged. */
export interface SourceDocument {
  text: string
  lines: string[]
  /** For a YAML file: the whole file. */
  frontmatter: FrontmatterBlock
  yaml: YamlSource
  /** Frontmatter as YAML has it; empty where there is none. */
  fields: Record<string, unknown>
}

/** The Markdown of a source file. */
export interface SourceBody {
  /** The file with its frontmatter blanked, so that every place in it is a place in the file. */
  text: string
  scan: BlockScan
  /** Missing when the parser gave up. */
  tree?: Root
  failure?: string
}

/** Reads the frontmatter of a Markdown file, or the fields of a YAML file. */
export function readSource(file: { path: string; text: string }): SourceDocument {
  const text = file.text.replace(/\r\n?/g, '\n')
  const isYaml = /\.ya?ml$/.test(file.path)
  const frontmatter: FrontmatterBlock = isYaml
    ? { state: 'found', start: 0, end: text.length, bodyStart: text.length }
    : findFrontmatter(text)
  const yaml = readYaml(frontmatter.state === 'found' ? text.slice(frontmatter.start, frontmatter.end) : '')
  return { text, lines: splitLines(text), frontmatter, yaml, fields: yaml.fields }
}

/** Reads the Markdown below the frontmatter. */
export function readBody(document: SourceDocument): SourceBody {
  const { frontmatter, text } = document
  const { bodyStart = 0 } =
    frontmatter.state === 'missing' ? (frontmatter.late ?? {}) : { bodyStart: 0, ...frontmatter }
  const body = text.slice(0, bodyStart).replace(/[^\n\r]/g, ' ') + text.slice(bodyStart)
  const scan = scanBlocks(splitLines(body))
  try {
    return { text: body, scan, tree: parseMarkdown(body) }
  } catch (error) {
    return { text: body, scan, failure: error instanceof Error ? error.message : String(error) }
  }
}
