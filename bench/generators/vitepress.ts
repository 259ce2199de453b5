import type { Dialect } from './dialect.ts'
import { translated, writeAll } from './files.ts'
import type { Generator } from './generator.ts'

const KINDS: Readonly<Record<string, string>> = { note: 'info', tip: 'tip', warning: 'warning', danger: 'danger' }

const DIALECT: Dialect = {
  openBox: (kind, title) => `::: ${KINDS[kind]} ${title}`.trimEnd(),
  closeBox: ':::',
  openTabs: '::: code-group',
  closeTabs: ':::',
  fence: (language, title, lines) => `${language}${lines && `{${lines}}`}${title && ` [${title}]`}`,
}

/** VitePress with its default theme, its own search and clean addresses. */
export const vitepress: Generator = {
  name: 'VitePress',
  packages: { vitepress: '1.6.4' },
  write(folder, articles) {
    const sourceOf = ({ path }: { path: string }) => `blog/${path}.md`
    writeAll(folder, {
      '.vitepress/config.mjs': `export default {
  title: 'Guides',
  cleanUrls: true,
  sitemap: { hostname: 'https://example.com' },
  themeConfig: { search: { provider: 'local' }, sidebar: [{ text: 'Guides', link: '/' }] },
}
`,
      'index.md': '# Guides\n\n[The first](/blog/guides/case-0)\n',
      ...Object.fromEntries(articles.map((article) => [sourceOf(article), titled(translated(article, DIALECT))])),
    })
    return {
      folder,
      build: ['node_modules/vitepress/bin/vitepress.js', 'build'],
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
