import type { Root } from 'mdast'
import type { BlockScan } from './blocks.ts'
import { scanBlocks } from './blocks.ts'
import type { FrontmatterBlock } from './frontmatter.ts'
import { findFrontmatter } from './frontmatter.ts'
import { parseMarkdown } from './mdc.ts'
import { splitLines } from './text.ts'
import type { YamlSource } from './yaml.ts'
import { knownYaml, readYaml } from './yaml.ts'

/** A source file as it is read. */
interface SourceFile {
  path: string
  text: string
}

/** A source file, read but not judged. */
export interface SourceDocument {
  text: string
  /** Split when they are asked for: those of thousands of files would fill the memory. */
  readonly lines: string[]
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

/** The lines that were asked for last: rules ask for those of one file many times. */
let last: { text: string; lines: string[] } | undefined

function linesOf(text: string): string[] {
  if (last?.text !== text) last = { text, lines: splitLines(text) }
  return last.lines
}

/**
 * Reads the frontmatter of a Markdown file, or the fields of a YAML file.
 *
 * @param file its path tells which of both it is
 * @param known the fields, where the same text was read before and had no mistake
 */
export function readSource(file: SourceFile, known?: Record<string, unknown>): SourceDocument {
  const text = file.text.replace(/\r\n?/g, '\n')
  const isYaml = /\.ya?ml$/.test(file.path)
  const frontmatter: FrontmatterBlock = isYaml
    ? { state: 'found', start: 0, end: text.length, bodyStart: text.length }
    : findFrontmatter(text)
  const source = frontmatter.state === 'found' ? text.slice(frontmatter.start, frontmatter.end) : ''
  const yaml = known ? knownYaml(source, known) : readYaml(source)
  return {
    text,
    get lines() {
      return linesOf(text)
    },
    frontmatter,
    yaml,
    fields: yaml.fields,
  }
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
