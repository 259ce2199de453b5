import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeSearchIndex } from '../../cli/build/search-index.ts'
import { STACK_NAMES } from '../../guide/schema/stack.ts'
import { SEARCH_FOLDER } from '../../guide/search/bundle.ts'
import site from '../../site.config.ts'
import { makeArticle } from './article.ts'
import { makePage } from './page.ts'
import { Vocabulary } from './vocabulary.ts'

/**
 * Gives a finished site the search index of many generated articles. Their pages are made without Nuxt, see `makePage`.
 *
 * @param output of the site, whose glossary is in the index as well
 * @param count how many articles
 * @param own the site's own content
 * @param folder for the pages; it is emptied
 */
export async function replaceIndex(output: string, count: number, own: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const vocabulary = new Vocabulary(own, count)
  const categories = site.categories.map(({ id, title }) => [id, title] as const)
  const names = { ...STACK_NAMES, ...Object.fromEntries(categories) }
  for (let number = 0; number < count; number++) {
    const article = makeArticle(number, count, vocabulary)
    const file = join(folder, 'blog', `${article.path}.html`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, makePage(article, names))
  }
  cpSync(join(output, 'glossary.html'), join(folder, 'glossary.html'))
  await writeSearchIndex(folder, site.language)
  rmSync(join(output, SEARCH_FOLDER), { recursive: true, force: true })
  cpSync(join(folder, SEARCH_FOLDER), join(output, SEARCH_FOLDER), { recursive: true })
}
