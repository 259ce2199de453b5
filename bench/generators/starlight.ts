import type { Dialect } from './dialect.ts'
import { translated, writeAll } from './files.ts'
import type { Generator } from './generator.ts'
import { listingsOf } from './listings.ts'

const KINDS: Readonly<Record<string, string>> = { note: 'note', tip: 'tip', warning: 'caution', danger: 'danger' }

// Its tabs need MDX, which is slower: the fences of a group stand one below the other.
const DIALECT: Dialect = {
  openBox: (kind, title) => `:::${KINDS[kind]}${title && `[${title}]`}`,
  closeBox: ':::',
  openTabs: '',
  closeTabs: '',
  fence: (language, title, lines) => `${language}${title && ` title="${title}"`}${lines && ` {${lines}}`}`,
}

/**
 * Starlight as its template sets it up: search by Pagefind, a sitemap, code by Expressive Code, contents of the page. Its
 * sidebar has the listings; with every article in it, which it can make from the folders, each page would have thousands
 * of links that ours has not.
 */
export const starlight: Generator = {
  name: 'Starlight',
  packages: { astro: '7.3.5', '@astrojs/starlight': '0.42.4', sharp: '0.35.5' },
  themeSwitch: {
    reach: (page) => page.locator('.sl-menu-button').tap(),
    async change(page) {
      const select = page.locator('starlight-theme-select select').filter({ visible: true })
      await select.focus()
      // From "Auto" to "Dark", the first.
      await select.press('Home')
    },
  },
  write(folder, articles) {
    const listings = listingsOf(articles)
    const sidebar = listings.map(({ category }) => ({ label: category, link: `/blog/${category}/` }))
    const sourceOf = ({ path }: { path: string }) => `src/content/docs/blog/${path}.md`
    writeAll(folder, {
      'astro.config.mjs': `import { defineConfig } from 'astro/config'
import starlight from '@astrojs/starlight'
export default defineConfig({
  site: 'https://example.com',
  integrations: [starlight({ title: 'Guides', sidebar: ${JSON.stringify(sidebar)} })],
})
`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`,
      // Its pages name this file, which its template has.
      'public/favicon.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M4 4h24v24H4z" fill="#1a44c4"/></svg>\n',
      'src/content/docs/index.md': '---\ntitle: Guides\n---\n\n[Guides](/blog/guides/)\n',
      ...Object.fromEntries(
        listings.map(({ category, list }) => [
          `src/content/docs/blog/${category}/index.md`,
          `---\ntitle: ${category}\n---\n\n${list}`,
        ]),
      ),
      ...Object.fromEntries(articles.map((article) => [sourceOf(article), translated(article, DIALECT)])),
    })
    return {
      folder,
      build: ['node_modules/astro/bin/astro.mjs', 'build'],
      dev: {
        args: (port) => [
          'node_modules/astro/bin/astro.mjs',
          'dev',
          '--ignore-lock',
          '--host',
          '127.0.0.1',
          '--port',
          String(port),
        ],
      },
      output: 'dist',
      // The rendered articles of the last build are below node_modules: https://docs.astro.build/en/reference/configuration-reference/#cachedir
      kept: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
      sourceOf,
    }
  },
}
