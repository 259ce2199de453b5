import { describe, expect, it } from 'vitest'
import { htmlPage } from '../../../../fixtures/output/html-page.ts'
import { runOnly } from '../../../../fixtures/output/run.ts'
import { change, validSite } from '../../../../fixtures/output/site.ts'

describe('styles', () => {
  it('finds a page without the style sheet of the build', () => {
    const files = change(validSite(), 'index.html', '<link rel="stylesheet" href="/_nuxt/style.css">', '')
    expect(runOnly('styles', files)).toEqual(['/: It does not load the style sheet /_nuxt/style.css.'])
  })

  it('finds a second sheet that only some pages load', () => {
    expect(runOnly('styles', { ...validSite(), '_nuxt/other.css': 'p{}' })).toContain(
      '/blog: It does not load the style sheet /_nuxt/other.css.',
    )
  })

  it('wants the sheet of an element on pages with that element only', () => {
    const files = change(validSite(), 'index.html', '</main>', '<my-stack></my-stack></main>')
    expect(runOnly('styles', { ...files, '_nuxt/my-stack.Iob4bCCl.css': 'p{}' })).toEqual([
      '/: It does not load the style sheet /_nuxt/my-stack.Iob4bCCl.css.',
    ])
  })

  it.each([
    ['rest', true],
    ['listing', false],
  ])('wants the sheet %s on pages that list, and on an article: %s', (name, ofArticles) => {
    const problems = runOnly('styles', { ...validSite(), [`_nuxt/${name}.css`]: 'p{}' })
    const missing = (page: string) => problems.includes(`${page}: It does not load the style sheet /_nuxt/${name}.css.`)
    expect([missing('/'), missing('/blog'), missing('/blog/guides/session-cookies')]).toEqual([true, true, ofArticles])
  })

  it('wants no sheet of lists on the page for readers without a network', () => {
    const offline = { address: '/offline', title: 'Offline', description: 'No network.', main: '<h1>Offline</h1>' }
    const files = { ...validSite(), 'offline.html': htmlPage(offline), '_nuxt/listing.css': 'p{}' }
    expect(runOnly('styles', files).filter((problem) => problem.startsWith('/offline'))).toEqual([])
  })

  it('leaves sheets alone that are for other readers', () => {
    expect(runOnly('styles', { ...validSite(), 'sitemap.css': 'url{}' })).toEqual([])
  })
})
