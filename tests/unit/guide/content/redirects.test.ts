import { describe, expect, it } from 'vitest'
import { readMoved, redirectsOf } from '../../../../guide/content/redirects.ts'
import { tempFolder } from '../../cli/temp-folder.ts'
import { article, otherArticle } from '../rules/lint.ts'

describe('redirectsOf', () => {
  it('leads every old path straight to its article, in order of the old paths', () => {
    expect(
      redirectsOf([
        { address: '/blog/guides/b', aliases: ['/old', '/blog/guides/a.html'] },
        { address: '/blog/guides/c', aliases: [] },
        { address: '/blog/guides/d', aliases: ['/more'] },
      ]),
    ).toEqual([
      { from: '/blog/guides/a.html', to: '/blog/guides/b', status: 301 },
      { from: '/more', to: '/blog/guides/d', status: 301 },
      { from: '/old', to: '/blog/guides/b', status: 301 },
    ])
  })

  it('never leads away from an article, nor twice from one path', () => {
    expect(
      redirectsOf([
        { address: '/a', aliases: ['/old', '/b', '/a'] },
        { address: '/b', aliases: ['/old', '/a'] },
      ]),
    ).toEqual([{ from: '/old', to: '/a', status: 301 }])
  })
})

describe('readMoved', () => {
  const files = {
    'blog/guides/now.md': article({ fields: 'aliases: [/old, 7]' }),
    'blog/guides/plain.md': otherArticle(2),
    'blog/guides/draft.md': otherArticle(3, 'draft: true\naliases: [/draft]'),
    'blog/guides/later.md': otherArticle(4, 'aliases: [/later]').replace('2026-11-01', '2027-03-03'),
    'glossary/rls.md': '---\nterm: RLS\naliases: [rls]\n---\n',
  }
  const now = { address: '/blog/guides/now', aliases: ['/old'], title: 'A guide to test the rules with' }

  it('reads what is published', () => {
    expect(readMoved(tempFolder(files), '2026-11-22')).toEqual([now])
  })

  it('reads everything for a preview', () => {
    expect(readMoved(tempFolder(files)).map(({ aliases }) => aliases)).toEqual([['/draft'], ['/later'], ['/old']])
  })
})
