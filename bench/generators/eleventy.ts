import type { Dialect } from './dialect.ts'
import { translated, writeAll } from './files.ts'
import type { Generator } from './generator.ts'
import { listingsOf } from './listings.ts'

const DIALECT: Dialect = {
  openBox: (kind, title) => `<aside class="${kind}">\n\n${title && `**${title}**\n`}`,
  closeBox: '\n</aside>',
  openTabs: '',
  closeTabs: '',
  fence: (language) => language,
}

/** Its server listens on every address of the machine, and has no option for that. */
const LOOPBACK = `import { Server } from 'node:net'
const listen = Server.prototype.listen
Server.prototype.listen = function (options, ...rest) {
  return listen.call(this, options?.port === undefined ? options : { host: '127.0.0.1', ...options }, ...rest)
}
`

/** Eleventy with its plugin for code (Prism) and a bare layout: no style sheet, no search, no sitemap, no sidebar. */
export const eleventy: Generator = {
  name: 'Eleventy (bare)',
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
      'loopback.mjs': LOOPBACK,
      'src/index.md': '---\nlayout: page.njk\ntitle: Guides\n---\n\n[Guides](/blog/guides/)\n',
      ...Object.fromEntries(
        listingsOf(articles).map(({ category, list }) => [
          `src/blog/${category}/index.md`,
          `---\nlayout: page.njk\ntitle: ${category}\n---\n\n${list}`,
        ]),
      ),
      ...Object.fromEntries(
        articles.map((article) => [sourceOf(article), translated(article, DIALECT, 'layout: page.njk\n')]),
      ),
    })
    return {
      folder,
      build: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
      dev: {
        args: (port) => [
          '--import',
          './loopback.mjs',
          'node_modules/@11ty/eleventy/cmd.cjs',
          '--serve',
          '--quiet',
          `--port=${port}`,
        ],
      },
      output: 'dist',
      kept: ['dist'],
      sourceOf,
    }
  },
}
