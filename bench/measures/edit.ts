import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CorpusArticle } from '../corpus/article.ts'
import type { BenchSite } from '../generators/generator.ts'

/** Every article has it, in every syntax. */
const PLACE = /(\n## How access works\n\n)(?:Edited as number \d+\. )?/

let count = 0

/**
 * Changes a sentence in the source of an article, another one each time.
 *
 * @returns the new sentence
 */
export function editArticle({ folder, sourceOf }: BenchSite, article: CorpusArticle): string {
  const file = join(folder, sourceOf(article))
  const text = readFileSync(file, 'utf8')
  const sentence = `Edited as number ${++count}.`
  if (!PLACE.test(text)) throw new Error(`${file} has no section to edit.`)
  writeFileSync(file, text.replace(PLACE, `$1${sentence} `))
  return sentence
}
