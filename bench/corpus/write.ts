import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeArticle } from './article.ts'

/**
 * Writes a content folder with generated articles and the site's own glossary.
 *
 * @param folder is emptied first
 * @param count how many articles
 * @param glossary the folder with the terms that the articles name
 */
export function writeCorpus(folder: string, count: number, glossary: string): void {
  rmSync(folder, { recursive: true, force: true })
  const paths: string[] = []
  for (let number = 0; number < count; number++) {
    const { path, text } = makeArticle(number, count)
    const file = join(folder, 'blog', `${path}.md`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    paths.push(`/blog/${path}`)
  }
  cpSync(glossary, join(folder, 'glossary'), { recursive: true })
  writeFileSync(join(folder, 'published.txt'), `${paths.sort().join('\n')}\n`)
}
