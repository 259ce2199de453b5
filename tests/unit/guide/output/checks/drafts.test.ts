import { describe, expect, it } from 'vitest'
import { run, runWithArticle, runWithFile } from '../../../../fixtures/output/run.ts'
import { validSite } from '../../../../fixtures/output/site.ts'

describe('drafts', () => {
  const path = '/blog/guides/passkeys'

  it('finds a page, also a compressed one or another form of it', () => {
    for (const file of ['blog/guides/passkeys.html.br', 'blog/guides/passkeys.json', '_og/blog/guides/passkeys.png']) {
      expect(runWithFile(file, '')).toContain(
        `drafts ${file}: The file is made from blog/guides/passkeys.md, which is not published.`,
      )
    }
  })

  it.each(['llms.txt', 'robots.txt'])('finds its address in %s', (file) => {
    expect(run({ ...validSite(), [file]: `${validSite()[file]}\n# ${path}#x` })).toEqual([
      `drafts ${file}: It names ${path}, which is not published (blog/guides/passkeys.md).`,
    ])
  })

  it.each([
    'Passkeys &amp; &quot;recovery&quot; in practice',
    'Passkeys &amp; "recovery" in practice',
    'Passkeys \\u0026 \\"recovery\\" in practice',
  ])('finds its title written as %s', (title) => {
    expect(runWithArticle('<p>Text.</p>', `<p>${title}</p>`)).toEqual([
      'drafts blog/guides/session-cookies.html: It names "Passkeys & "recovery" in practice", which is not published ' +
        '(blog/guides/passkeys.md).',
    ])
  })

  it('does not take a longer address for it', () => {
    expect(run({ ...validSite(), 'images/data.json': `{"url":"${path}-and-more"}` })).toEqual([])
  })
})
