import { describe, expect, it } from 'vitest'
import { runWithArticle } from '../../../../fixtures/output/run.ts'

describe('scripts', () => {
  const page = 'scripts /blog/guides/session-cookies:'
  const module = '<script type="module" src="/_nuxt/elements.js">'

  it.each([
    ['<script>run()</script>', 'The inline script "run()" does not belong here.'],
    ['<script type="module">run()</script>', 'The inline script "run()" of type "module" does not belong here.'],
    ['<script src="/_nuxt/elements.js"></script>', 'The script /_nuxt/elements.js does not belong here.'],
    [
      '<script type="application/json">[]</script>',
      'The inline script "[]" of type "application/json" does not belong here.',
    ],
    ['<script type="speculationrules">{</script>', 'The speculation rules are not valid JSON.'],
  ])('finds %s', (script, message) => {
    expect(runWithArticle(module, `${script}${module}`)).toEqual([`${page} ${message}`])
  })

  it('finds a theme script that differs from page to page', () => {
    expect(runWithArticle('= localStorage.theme', '= "dark"')).toEqual([
      `${page} Its inline script is not the one of /.`,
    ])
  })
})
