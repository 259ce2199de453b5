import type { Dialect } from './dialect.ts'
import { translated, writeAll } from './files.ts'
import type { Generator } from './generator.ts'

const DIALECT: Dialect = {
  openBox: (kind, title) => `<aside class="${kind}">\n\n${title && `**${title}**\n`}`,
  closeBox: '\n</aside>',
  openTabs: '',
  closeTabs: '',
  fence: (language) => language,
}

/** Eleventy with its plugin for code (Prism) and a bare layout: no search, no sitemap, no sidebar. */
export const eleventy: Generator = {
  name: 'Eleventy, bare',
  packages: { '@11ty/eleventy': '3.1.8', '@11ty/eleventy-plugin-syntaxhighlight': '5.0.2' },
  write(folder, articles) {
    const sourceOf = ({ path }: { path: string }) => `src/blog/${path}.md`
    writeAll(folder, {
      'eleventy.config.mjs': `import code from '@11ty/eleventy-plugin-syntaxhighlight'
export default function (config) {
  config.addPlugin(code)
  return { dir: { input: 'src', output: 'dist' }, markdownTemplateEngine: false }
}
`,
      'src/_includes/page.njk': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title>
<meta name="viewport" content="width=device-width"><meta name="description" content="{{ description }}"></head>
<body><main><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>
`,
      'src/index.md': '---\nlayout: page.njk\ntitle: Guides\n---\n\n[The first](/blog/guides/case-0/)\n',
      ...Object.fromEntries(
        articles.map((article) => [sourceOf(article), translated(article, DIALECT, 'layout: page.njk\n')]),
      ),
    })
    return {
      folder,
      build: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
      output: 'dist',
      kept: ['dist'],
      sourceOf,
    }
  },
}
