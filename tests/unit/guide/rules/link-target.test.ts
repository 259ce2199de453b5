import { describe, expect, it } from 'vitest'
import { lint, otherArticle } from './lint.ts'

describe('link-target', () => {
  it('accepts articles, pages and files', () => {
    expect(
      lint({
        body: '[One](/blog/guides/a), [two](/about), [three](/diagram.svg), [four](a), [five](./a.md), [six](/blog?x=1), [top](#top).',
        others: { 'blog/guides/a.md': otherArticle(2) },
      }),
    ).toEqual([])
  })

  it('accepts a draft from a draft', () => {
    expect(
      lint({
        fields: 'draft: true',
        body: 'A [page](/blog/guides/a).',
        others: { 'blog/guides/a.md': otherArticle(2, 'draft: true') },
      }),
    ).toEqual([])
  })

  it('reports no such page', () => {
    expect(lint('A [page](/abuot).')).toEqual([
      '16:3 error link-target: There is no page /abuot. Did you mean "/about"?',
    ])
  })

  it('reports an article in another folder', () => {
    expect(lint({ body: 'A [page](/blog/how-to/a).', others: { 'blog/guides/a.md': otherArticle(2) } })).toEqual([
      '16:3 error link-target: There is no page /blog/how-to/a. Did you mean "/blog/guides/a"?',
    ])
  })

  it('reports a slash at the end', () => {
    expect(lint('A [page](/about/).')).toEqual([
      '16:3 error link-target: There is no page /about/. Did you mean "/about"?',
    ])
  })

  it('reports the ending of a file', () => {
    expect(lint({ body: 'A [page](/blog/guides/a.html).', others: { 'blog/guides/a.md': otherArticle(2) } })).toEqual([
      '16:3 error link-target: There is no page /blog/guides/a.html. Did you mean "/blog/guides/a"?',
    ])
  })

  it('reports a draft', () => {
    expect(
      lint({ body: 'A [page](/blog/guides/a).', others: { 'blog/guides/a.md': otherArticle(2, 'draft: true') } }),
    ).toEqual(['16:3 error link-target: /blog/guides/a is not published: it is a draft or has a date in the future.'])
  })

  it('reports an article of the future', () => {
    expect(
      lint({
        body: 'A [page](/blog/guides/a).',
        others: { 'blog/guides/a.md': otherArticle(2).replace('2026-11-01', '2027-01-01') },
      }),
    ).toEqual(['16:3 error link-target: /blog/guides/a is not published: it is a draft or has a date in the future.'])
  })

  it('reports an old path', () => {
    expect(
      lint({ body: 'A [page](/old).', others: { 'blog/guides/a.md': otherArticle(2, 'aliases: [/old]') } }),
    ).toEqual(['16:3 warning link-target: /old is an old path. Write /blog/guides/a.'])
  })

  it('reports no address', () => {
    expect(lint('A [page]().')).toEqual(['16:3 error link-target: The link has no address. Write where it leads.'])
  })

  it('reports a button to nothing', () => {
    expect(lint(':call-to-action{href="/abot" label="How we work"}')).toEqual([
      '16:17 error link-target: There is no page /abot. Did you mean "/about"?',
    ])
  })
})
