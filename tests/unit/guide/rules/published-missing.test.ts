import { describe, expect, it } from 'vitest'
import { article, lint } from './lint.ts'

const others = { 'published.txt': '/blog/guides/other\n' }

const MISSING =
  '1:1 error published-missing: /blog/guides/page is not in published.txt, so nobody would notice if this address ' +
  'broke one day. Run "npm run record" and commit the list. Not finished yet? Write "draft: true".'

describe('published-missing', () => {
  it('accepts an article in the list, a draft, and a content folder without a list', () => {
    expect(lint({ others: { 'published.txt': '/blog/guides/page\n' } })).toEqual([])
    expect(lint({ fields: 'draft: true', others })).toEqual([])
    expect(lint({})).toEqual([])
  })

  it('accepts what is no article', () => {
    expect(
      lint({ path: 'authors/ada.yml', text: 'name: Ada\nurl: https://example.com\nrole: Editor\n', others }),
    ).toEqual([])
  })

  it('reports an article that is not in the list', () => {
    expect(lint({ others })).toEqual([MISSING])
  })

  it('reports one with a date to come as well: nobody is at hand on that day', () => {
    expect(lint({ text: article().replace('2026-11-01', '2027-03-03'), others })).toEqual([MISSING])
  })

  it('leaves a path that can be no address to the rule for it', () => {
    const issues = lint({ path: 'blog/guidez/page.md', others })
    expect(issues).toEqual([expect.stringContaining('error file-path: The folder "guidez" is no category.')])
  })
})
