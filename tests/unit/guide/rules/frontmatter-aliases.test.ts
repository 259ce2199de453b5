import { describe, expect, it } from 'vitest'
import { lint, otherArticle } from './lint.ts'

describe('frontmatter-aliases', () => {
  it('accepts old paths, with .html too', () => {
    expect(lint({ fields: 'aliases: [/old, /blog/old.html]' })).toEqual([])
  })

  it("reports the article's own path", () => {
    expect(lint({ fields: 'aliases: [/blog/guides/page]' })).toEqual([
      "8:11 error frontmatter-aliases: This is the article's own path. Delete the entry.",
    ])
  })

  it('reports the path of another article', () => {
    expect(
      lint({
        fields: `aliases:
  - /old
  - /blog/guides/a`,
        others: { 'blog/guides/a.md': otherArticle(2) },
      }),
    ).toEqual([
      '10:5 error frontmatter-aliases: /blog/guides/a is a page of the site (blog/guides/a.md). Delete the entry.',
    ])
  })

  it('reports a page of the site', () => {
    expect(lint({ fields: 'aliases: [/about]' })).toEqual([
      '8:11 error frontmatter-aliases: /about is a page of the site. Delete the entry.',
    ])
  })

  it('reports a file in public/', () => {
    expect(lint({ fields: 'aliases: [/diagram.svg]' })).toEqual([
      '8:11 error frontmatter-aliases: /diagram.svg is a file in public/. Delete the entry.',
    ])
  })

  it('reports the same path twice', () => {
    expect(lint({ fields: 'aliases: [/old, /old]' })).toEqual([
      '8:17 error frontmatter-aliases: /old stands here a second time. Delete the entry.',
    ])
  })

  it('reports an alias of another article', () => {
    expect(
      lint({
        fields: 'aliases: [/old]',
        others: { 'blog/guides/a.md': otherArticle(2), 'blog/guides/0.md': otherArticle(3, 'aliases: [/old]') },
      }),
    ).toEqual(['8:11 error frontmatter-aliases: /old already leads to blog/guides/0.md. Keep one of the two.'])
  })
})
