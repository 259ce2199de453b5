import { parse } from 'yaml'
import type { Frontmatter } from '../schema/frontmatter.ts'
import { frontmatterFields } from '../schema/frontmatter.ts'

const BLOCK = /^---[^\S\n]*\n(?:([\s\S]*?)\r?\n)??---[^\S\n]*(?:\n|$)/

/** The fields between the two `---` lines as YAML has them; an empty object where there are none. */
export function readYamlFields(source: string): unknown {
  const block = source.match(BLOCK)?.[1]
  return block === undefined ? {} : (parse(block) ?? {})
}

/**
 * Reads and validates an article's frontmatter from its source. Nuxt Content's own reading is not used: it never runs
 * the schema, and turns a mistyped value into another one.
 *
 * @throws ZodError when a field is wrong; the content rules report that with its position before
 */
export function readFrontmatter(source: string): Frontmatter {
  return frontmatterFields.parse(readYamlFields(source))
}
