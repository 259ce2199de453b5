import { describe, expect, it } from 'vitest'
import { htmlPage } from '../../../../fixtures/output/html-page.ts'
import { run, runWithArticle } from '../../../../fixtures/output/run.ts'
import { validSite } from '../../../../fixtures/output/site.ts'

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

  it('lets a script that holds nothing wait for a style sheet, and stand nowhere else', () => {
    const sheet = '<link rel="stylesheet" href="/_nuxt/style.css">'
    expect(runWithArticle('</main>', `${sheet}<script> </script></main>`)).toEqual([])
    expect(runWithArticle(module, `<script> </script>${module}`)).toEqual([
      `${page} The inline script "" does not belong here.`,
    ])
  })

  it('lets the merged checklist have a second one, and not a third', () => {
    const strange = (count: number) => {
      const page = { address: '/checklist', title: 'List', description: 'A list.', main: '<h1>List</h1>' }
      const list = htmlPage({ ...page, head: '<script>theme()</script>' }).replace(
        /<script>document[^<]*<\/script>/,
        '<script>narrow()</script>'.repeat(count),
      )
      const findings = run({ ...validSite(), 'checklist.html': list })
      return findings.filter((finding) => finding.startsWith('scripts ') && finding.includes('does not belong'))
    }
    expect(strange(1)).toEqual([])
    expect(strange(2)).toEqual(['scripts /checklist: The inline script "narrow()" does not belong here.'])
  })

  it('finds a theme script that differs from page to page', () => {
    expect(runWithArticle('= localStorage.theme', '= "dark"')).toEqual([
      `${page} Its inline script is not the one of /.`,
    ])
  })
})
