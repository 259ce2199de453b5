import type { Dialect } from './dialect.ts'
import { translated, writeAll } from './files.ts'
import type { Generator } from './generator.ts'
import { listingsOf } from './listings.ts'

const KINDS: Readonly<Record<string, string>> = { note: 'info', tip: 'tip', warning: 'warning', danger: 'danger' }

const DIALECT: Dialect = {
  openBox: (kind, title) => `::: ${KINDS[kind]} ${title}`.trimEnd(),
  closeBox: ':::',
  openTabs: '::: code-group',
  closeTabs: ':::',
  fence: (language, title, lines) => `${language}${lines && `{${lines}}`}${title && ` [${title}]`}`,
}

/** VitePress with its default theme, its own search, a sitemap, clean addresses, and the listings in its sidebar. */
export const vitepress: Generator = {
  name: 'VitePress',
  packages: { vitepress: '1.6.4' },
  themeSwitch: {
    reach: (page) => page.locator('.VPNavBarHamburger').tap(),
    change: (page) => page.locator('.VPNavScreen .VPSwitchAppearance').tap(),
  },
  write(folder, articles) {
    const listings = listingsOf(articles)
    const sidebar = listings.map(({ category }) => ({ text: category, link: `/blog/${category}/` }))
    const sourceOf = ({ path }: { path: string }) => `blog/${path}.md`
    writeAll(folder, {
      '.vitepress/config.mjs': `export default {
  title: 'Guides',
  cleanUrls: true,
  sitemap: { hostname: 'https://example.com' },
  themeConfig: { search: { provider: 'local' }, sidebar: ${JSON.stringify(sidebar)} },
}
`,
      'index.md': '# Guides\n\n[Guides](/blog/guides/)\n',
      ...Object.fromEntries(
        listings.map(({ category, list }) => [`blog/${category}/index.md`, `# ${category}\n\n${list}`]),
      ),
      ...Object.fromEntries(articles.map((article) => [sourceOf(article), titled(translated(article, DIALECT))])),
    })
    return {
      folder,
      build: ['node_modules/vitepress/bin/vitepress.js', 'build'],
      dev: {
        args: (port) => [
          'node_modules/vitepress/bin/vitepress.js',
          'dev',
          '--host',
          '127.0.0.1',
          '--port',
          String(port),
          '--strictPort',
        ],
      },
      output: '.vitepress/dist',
      kept: ['.vitepress/dist', '.vitepress/cache', '.vitepress/.temp'],
      sourceOf,
    }
  },
}

/** Its theme shows no title of the frontmatter: https://vitepress.dev/reference/frontmatter-config#title */
function titled(text: string): string {
  return text.replace(/^---\ntitle: "(.*)"\n[\s\S]*?\n---\n/, (frontmatter, title: string) => {
    return `${frontmatter}\n# ${title}\n\n`
  })
}
