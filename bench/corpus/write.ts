import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeArticle } from './article.ts'
import { Vocabulary } from './vocabulary.ts'

/**
 * Writes a content folder with generated articles and the site's own glossary.
 *
 * @param folder is emptied first
 * @param count how many articles
 * @param own the site's own content: its glossary is copied, its words are used
 */
export function writeCorpus(folder: string, count: number, own: string): void {
  const vocabulary = new Vocabulary(own, count)
  rmSync(folder, { recursive: true, force: true })
  const paths: string[] = []
  for (let number = 0; number < count; number++) {
    const { path, text } = makeArticle(number, count, vocabulary)
    const file = join(folder, 'blog', `${path}.md`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    paths.push(`/blog/${path}`)
  }
  cpSync(join(own, 'glossary'), join(folder, 'glossary'), { recursive: true })
  writeFileSync(join(folder, 'published.txt'), `${paths.sort().join('\n')}\n`)
}
