import { describe, expect, it } from 'vitest'
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

  it('leaves sheets alone that are for other readers', () => {
    expect(runOnly('styles', { ...validSite(), 'sitemap.css': 'url{}' })).toEqual([])
  })
})
