import { describe, expect, it } from 'vitest'
import { lint, otherArticle, TERM } from './lint.ts'

describe('frontmatter-unique', () => {
  it('accepts another title and description', () => {
    expect(lint({ others: { 'blog/guides/a.md': otherArticle(2) } })).toEqual([])
  })

  it('reports the title of an earlier article, in other case', () => {
    expect(
      lint({
        others: {
          'blog/guides/a.md': otherArticle(2).replace(/title: Guide 2.*/, 'title: A GUIDE to test  the rules with'),
        },
      }),
    ).toEqual(['2:8 error frontmatter-unique: blog/guides/a.md has the same title.'])
  })

  it('reports the description of an earlier article', () => {
    expect(
      lint({
        others: { 'blog/how-to/a.md': otherArticle(2).replace('What 2', 'What').replace('2026-11-01', '2026-10-01') },
      }),
    ).toEqual(['3:14 error frontmatter-unique: blog/how-to/a.md has the same description.'])
  })

  it('reports the term of another file', () => {
    expect(lint({ path: 'glossary/row.md', text: TERM })).toEqual([
      '2:7 error frontmatter-unique: glossary/rls.md has the same term.',
    ])
  })
})
