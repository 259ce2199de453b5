import { describe, expect, it } from 'vitest'
import { judgeSite } from '../../../../guide/rules/judge-site.ts'
import { article } from './lint.ts'

const PATH = 'blog/guides/page.md'

function siteWith(text: string) {
  const category = { id: 'guides', title: 'Guides', description: 'Guides.', variant: 'blue' as const }
  return {
    config: { url: 'https://fixproof.example', categories: [category] },
    files: [{ path: PATH, file: `content/${PATH}`, text }],
    publicFiles: new Set<string>(),
    today: '2026-11-22',
  }
}

/** Put together here, so that this file holds no credential. */
const SECRET = ['sb', 'secret', 'N7UND0UgjKTVKxaBcDeFgHiJkLmNo'].join('_')

describe('judgeSite', () => {
  it('finds nothing in an article that is right', async () => {
    expect(await judgeSite(siteWith(article()))).toEqual([])
  })

  it('reports a secret at its place, next to what the rules find', async () => {
    const issues = await judgeSite(siteWith(article({ body: `::warnig-box\nKey: ${SECRET}\n::` })))
    expect(issues.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual([
      'tag-unknown 16:1',
      'secret 17:6',
    ])
    expect(issues[1]).toMatchObject({
      file: `content/${PATH}`,
      severity: 'error',
      message: 'This looks like a live credential (Supabase secret key).',
    })
  })

  it('reports a secret in the frontmatter', async () => {
    const issues = await judgeSite(siteWith(article({ fields: `keywords: ["${SECRET.toLowerCase()}"]` })))
    expect(issues.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['secret 8'])
  })

  it('reports on the files that were asked for only', async () => {
    expect(await judgeSite(siteWith(article({ body: SECRET })), { only: new Set() })).toEqual([])
  })

  it('reports spelling, once where another rule tells the same word', async () => {
    const issues = await judgeSite(siteWith(article({ body: 'The polcy is unhackable.' })))
    expect(issues.map(({ rule, line, column, severity }) => `${severity} ${rule} ${line}:${column}`)).toEqual([
      'warning spelling 16:5',
      'warning prose-claim 16:14',
    ])
  })

  it('leaves out what a comment allows', async () => {
    const body = '<!-- allow prose-claim: the name of a product -->\n<!-- allow spelling: it too -->\nUnhackable Polcy.'
    expect(await judgeSite(siteWith(article({ body })))).toEqual([])
  })

  it('cannot be told to allow a secret', async () => {
    const issues = await judgeSite(siteWith(article({ body: `<!-- allow secret: old -->\nKey: ${SECRET}` })))
    expect(issues.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`)).toEqual([
      'warning allow: "secret" found an error here, and errors cannot be allowed.',
      'error secret: This looks like a live credential (Supabase secret key).',
    ])
  })
})
