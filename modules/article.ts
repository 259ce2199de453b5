import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineNuxtModule } from '@nuxt/kit'
import { deriveFromBody } from '../guide/markdown/derive.ts'
import { identifyFences } from '../guide/markdown/fence-ids.ts'
import { readFrontmatter } from '../guide/markdown/frontmatter.ts'
import type { MarkNode } from '../guide/markdown/tree.ts'

/** Nuxt Content keeps parsed files by content and by its own options; what is derived depends on our code as well. */
function hashOfSources(folder: string): string {
  const hash = createHash('sha256')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (file.endsWith('.ts')) hash.update(file).update(readFileSync(join(folder, file)))
  }
  return hash.digest('hex')
}

/** Enriches each article once, when it is parsed: validated fields, FAQ, checklist, words, highlighted code. */
export default defineNuxtModule({
  meta: { name: 'article' },
  setup(_options, nuxt) {
    const guideFolder = join(nuxt.options.rootDir, 'guide')
    // It hashes these options into the key of its cache.
    const options = nuxt.options.content
    if (!options) return
    options.build.markdown = Object.assign({}, options.build.markdown, { derivedBy: hashOfSources(guideFolder) })

    nuxt.hook('content:file:afterParse', async ({ file, content, collection }) => {
      const nodes = (content.body as { value?: MarkNode[] } | undefined)?.value
      if (!nodes) return
      const derived = await deriveFromBody(nodes)
      if (collection.name !== 'articles') return
      // Not in the glossary, which shows many bodies on one page.
      identifyFences(nodes)
      const fields = readFrontmatter(file.body)
      const category = String(content.path).split('/')[2]
      Object.assign(content, fields, derived, { category, dateModified: fields.dateModified ?? fields.date })
    })
  },
})
