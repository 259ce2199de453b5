import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { defineNuxtModule } from '@nuxt/kit'
import { factsOf, hashOfFacts } from '../guide/facts/folder.ts'
import { deriveFromBody } from '../guide/markdown/derive.ts'
import { identifyFences } from '../guide/markdown/fence-ids.ts'
import { readFrontmatter } from '../guide/markdown/frontmatter.ts'
import { readYaml } from '../guide/markdown/source/yaml.ts'
import type { MarkNode } from '../guide/markdown/tree.ts'
import { readSamples, SAMPLES } from '../guide/proof/samples.ts'
import { factFields } from '../guide/schema/fact.ts'

/** Nuxt Content keeps parsed files by content and by its own options; what is derived depends on our code as well. */
function hashOfSources(folder: string, others: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(others))
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (file.endsWith('.ts')) hash.update(file).update(readFileSync(join(folder, file)))
  }
  return hash.digest('hex')
}

/** Enriches each article once, when it is parsed: validated fields, facts, code of samples, FAQ, checklist, words, highlighted code. */
export default defineNuxtModule({
  meta: { name: 'article' },
  setup(_options, nuxt) {
    const guideFolder = join(nuxt.options.rootDir, 'guide')
    const contentFolder = resolve(nuxt.options.rootDir, process.env.GUIDE_CONTENT || 'content')
    const factOf = factsOf(contentFolder)
    // It hashes these options into the key of its cache.
    const options = nuxt.options.content
    if (!options) return
    const samples = readSamples(nuxt.options.rootDir)
    const derivedBy = hashOfSources(guideFolder, [...samples]) + hashOfFacts(contentFolder)
    options.build.markdown = Object.assign({}, options.build.markdown, { derivedBy })
    // A saved sample starts dev again, which parses the articles with its new code.
    nuxt.options.watch.push(join(nuxt.options.rootDir, SAMPLES))

    nuxt.hook('content:file:afterParse', async ({ file, content, collection }) => {
      // Nuxt Content's own YAML makes a moment of a day.
      if (collection.name === 'facts') Object.assign(content, factFields.parse(readYaml(file.body).fields))
      const nodes = (content.body as { value?: MarkNode[] } | undefined)?.value
      if (!nodes) return
      const derived = await deriveFromBody(nodes, { samples, factOf })
      if (collection.name !== 'articles') return
      // Not in the glossary, which shows many bodies on one page.
      identifyFences(nodes)
      const fields = readFrontmatter(file.body)
      const category = String(content.path).split('/')[2]
      Object.assign(content, fields, derived, { category, dateModified: fields.dateModified ?? fields.date })
    })
  },
})
