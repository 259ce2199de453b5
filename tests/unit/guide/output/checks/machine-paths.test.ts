import { describe, expect, it } from 'vitest'
import { run, runWith, runWithArticle } from '../../../../fixtures/output/run.ts'
import { ARTICLE, change, validSite } from '../../../../fixtures/output/site.ts'

describe('machine-paths', () => {
  const message = 'It names a path of the building machine:'

  it.each(['llms.txt', 'robots.txt', 'sitemap.xml', '_nuxt/style.css', '_nuxt/elements.js'])(
    'finds the building folder in %s',
    (path) => {
      const text = validSite()[path] ?? ''
      const comment = path.endsWith('.xml') ? '<!-- /home/someone/project/x -->' : '/home/someone/project/x'
      expect(run({ ...validSite(), [path]: text + comment })).toEqual([
        `machine-paths ${path}: ${message} /home/someone/project`,
      ])
    },
  )

  it('finds it in a page, in text and in comments', () => {
    expect(runWithArticle('<p>Text.</p>', '<!-- file:///home/someone/project/app.vue -->')).toEqual([
      `machine-paths blog/guides/session-cookies.html: ${message} /home/someone/project`,
    ])
  })

  it('finds node_modules in what a program wrote, not in an author’s code', () => {
    expect(runWithArticle('<p>Text.</p>', '<p data-file="/x/node_modules/y.vue">Text.</p>')).toEqual([
      `machine-paths /blog/guides/session-cookies: ${message} /node_modules/`,
    ])
    expect(runWith('_nuxt/elements.js', ';', ';import"/x/node_modules/y.js"')).toEqual([
      `machine-paths _nuxt/elements.js: ${message} /node_modules/`,
    ])
    expect(runWithArticle('<p>Text.</p>', '<p><code>ls ./node_modules/.bin</code></p>')).toEqual([])
  })

  it('searches an author’s text for a long folder only', () => {
    const files = change(validSite(), ARTICLE, '<p>Text.</p>', '<p title="x"><code>COPY . /app/src</code></p>')
    expect(run(files, { buildFolder: '/app' })).toEqual([])
    expect(run(change(files, ARTICLE, 'title="x"', 'title="/app/src/x.vue"'), { buildFolder: '/app' })).toEqual([
      `machine-paths /blog/guides/session-cookies: ${message} /app`,
    ])
  })

  it('does not take a longer path or an address for the folder', () => {
    const text = '<p>/home/someone/projects and https://x.example/home/someone/project</p>'
    expect(runWithArticle('<p>Text.</p>', text)).toEqual([])
  })
})
