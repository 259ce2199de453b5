import type { Dialect } from './dialect.ts'
import { translated, writeAll } from './files.ts'
import type { Generator } from './generator.ts'

const KINDS: Readonly<Record<string, string>> = { note: 'note', tip: 'tip', warning: 'caution', danger: 'danger' }

// Its tabs need MDX, which is slower: the fences of a group stand one below the other.
const DIALECT: Dialect = {
  openBox: (kind, title) => `:::${KINDS[kind]}${title && `[${title}]`}`,
  closeBox: ':::',
  openTabs: '',
  closeTabs: '',
  fence: (language, title, lines) => `${language}${title && ` title="${title}"`}${lines && ` {${lines}}`}`,
}

/** Starlight as its template sets it up: search by Pagefind, code by Expressive Code, a sidebar made from the folders. */
export const starlight: Generator = {
  name: 'Starlight',
  packages: { astro: '7.3.5', '@astrojs/starlight': '0.42.4', sharp: '0.34.5' },
  write(folder, articles) {
    const sourceOf = ({ path }: { path: string }) => `src/content/docs/blog/${path}.md`
    writeAll(folder, {
      'astro.config.mjs': `import { defineConfig } from 'astro/config'
import starlight from '@astrojs/starlight'
export default defineConfig({
  site: 'https://example.com',
  integrations: [starlight({ title: 'Guides', sidebar: [{ label: 'Guides', items: [{ autogenerate: { directory: 'blog' } }] }] })],
})
`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`,
      'src/content/docs/index.md': '---\ntitle: Guides\n---\n\n[The first](/blog/guides/case-0/)\n',
      ...Object.fromEntries(articles.map((article) => [sourceOf(article), translated(article, DIALECT)])),
    })
    return {
      folder,
      build: ['node_modules/astro/bin/astro.mjs', 'build'],
      output: 'dist',
      kept: ['dist', '.astro', 'cache'],
      sourceOf,
    }
  },
}
