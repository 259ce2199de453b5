import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { factFields } from '../schema/fact.ts'
import { frontmatterFields } from '../schema/frontmatter.ts'
import { glossaryFields } from '../schema/glossary.ts'
import { TAGS } from '../tags/registry.ts'
import { readExamples } from './example-site.ts'
import { SCHEMA_NAMES, jsonSchema } from './json-schema.ts'
import { snippets } from './snippets.ts'
import { fieldTable, fillIn, tagTable } from './tables.ts'
import { tagPage } from './tag-page.ts'

/** Folder of the pages about tags, and of their pictures. */
export const TAG_PAGES = 'docs/tags'

const WRITING = 'docs/WRITING.md'

function raw(root: string): Map<string, string> {
  const examples = readExamples()
  const files = new Map<string, string>()
  for (const tag of TAGS) files.set(`${TAG_PAGES}/${tag.name}.md`, tagPage(tag, examples.get(tag.name)))
  const tables = {
    tags: tagTable(),
    fields: fieldTable(frontmatterFields),
    'term-fields': fieldTable(glossaryFields),
    'fact-fields': fieldTable(factFields),
  }
  const writing = readFileSync(join(root, WRITING), 'utf8')
  files.set(
    WRITING,
    Object.entries(tables).reduce((text, [name, table]) => fillIn(text, name, table), writing),
  )
  files.set('.vscode/fixproof.code-snippets', JSON.stringify(snippets()))
  for (const name of SCHEMA_NAMES) files.set(`.vscode/${name}.schema.json`, JSON.stringify(jsonSchema(name)))
  return files
}

/**
 * Everything in docs/ and .vscode/ that follows from the registry and the schemas, formatted as `npm run format` would.
 *
 * @param root folder of the repository
 * @returns path relative to the root → what should stand in the file
 */
export async function generatedFiles(root: string): Promise<Map<string, string>> {
  const config = await resolveConfig(join(root, WRITING))
  const files = new Map<string, string>()
  for (const [path, text] of raw(root)) {
    files.set(path, await format(text, { ...config, filepath: join(root, path) }))
  }
  return files
}
