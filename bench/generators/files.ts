import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CorpusArticle } from '../corpus/article.ts'
import type { Dialect } from './dialect.ts'
import { translate } from './dialect.ts'

/** Writes files below a folder: path → text. */
export function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

/** The article for another generator, with the fields of the frontmatter that all of them know. */
export function translated({ title, description, text }: CorpusArticle, dialect: Dialect, more = ''): string {
  const body = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(text)?.[1] ?? ''
  return `---\ntitle: "${title}"\ndescription: "${description}"\n${more}---\n${translate(body, dialect)}`
}
