import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineNuxtModule } from '@nuxt/kit'
import { deriveFromBody } from '../guide/markdown/derive.ts'
import { readFrontmatter } from '../guide/markdown/frontmatter.ts'
import type { MarkNode } from '../guide/markdown/tree.ts'
import { readSamples, SAMPLES } from '../guide/proof/samples.ts'

/** Nuxt Content keeps parsed files by content and by its own options; what is derived depends on our code as well. */
function hashOfSources(folder: string, others: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(others))
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (file.endsWith('.ts')) hash.update(file).update(readFileSync(join(folder, file)))
  }
  return hash.digest('hex')
}

/** Enriches each article once, when it is parsed: validated fields, code of samples, FAQ, checklist, words, highlighted code. */
export default defineNuxtModule({
  meta: { name: 'article' },
  setup(_options, nuxt) {
    const guideFolder = join(nuxt.options.rootDir, 'guide')
    // It hashes these options into the key of its cache.
    const options = nuxt.options.content
    if (!options) return
    const samples = readSamples(nuxt.options.rootDir)
    const derivedBy = hashOfSources(guideFolder, [...samples])
    options.build.markdown = Object.assign({}, options.build.markdown, { derivedBy })
    // A saved sample starts dev again, which parses the articles with its new code.
    nuxt.options.watch.push(join(nuxt.options.rootDir, SAMPLES))

    nuxt.hook('content:file:afterParse', async ({ file, content, collection }) => {
      const nodes = (content.body as { value?: MarkNode[] } | undefined)?.value
      if (!nodes) return
      const derived = await deriveFromBody(nodes, samples)
      if (collection.name !== 'articles') return
      const fields = readFrontmatter(file.body)
      const category = String(content.path).split('/')[2]
      Object.assign(content, fields, derived, { category, dateModified: fields.dateModified ?? fields.date })
    })
  },
})
