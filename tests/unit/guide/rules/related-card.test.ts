import { describe, expect, it } from 'vitest'
import { lint, otherArticle } from './lint.ts'

describe('related-card', () => {
  it('accepts another article', () => {
    expect(
      lint({
        body: `::related-articles
:related-card{href="/blog/guides/a"}
::`,
        others: { 'blog/guides/a.md': otherArticle(2) },
      }),
    ).toEqual([])
  })

  it('reports no such page', () => {
    expect(
      lint({
        body: `::related-articles
:related-card{href="/blog/guides/aa"}
::`,
        others: { 'blog/guides/a.md': otherArticle(2) },
      }),
    ).toEqual(['17:15 error related-card: There is no page /blog/guides/aa. Did you mean "/blog/guides/a"?'])
  })

  it('reports an address of another site', () => {
    expect(
      lint(`::related-articles
:related-card{href="https://example.com"}
::`),
    ).toEqual([
      '17:15 error related-card: A card takes a path of this site that starts with /. For another site, write a link in the text.',
    ])
  })

  it('reports the page itself', () => {
    expect(
      lint(`::related-articles
:related-card{href="/blog/guides/page"}
::`),
    ).toEqual(['17:15 error related-card: The card leads to the page that it stands on. Choose another page.'])
  })

  it('reports the same page twice', () => {
    expect(
      lint({
        body: `::related-articles
:related-card{href="/blog/guides/a"}
:related-card{href="/blog/guides/a"}
::`,
        others: { 'blog/guides/a.md': otherArticle(2) },
      }),
    ).toEqual(['18:15 error related-card: A card to the same page stands on line 17. Keep one of them.'])
  })

  it('reports a draft', () => {
    expect(
      lint({
        body: `::related-articles
:related-card{href="/blog/guides/a"}
::`,
        others: { 'blog/guides/a.md': otherArticle(2, 'draft: true') },
      }),
    ).toEqual(['17:15 error related-card: /blog/guides/a is not published: it is a draft or has a date in the future.'])
  })

  it('reports a page without a title of its own', () => {
    expect(
      lint(`::related-articles
:related-card{href="/about"}
::`),
    ).toEqual([
      '17:15 error related-card: /about is no article, so the card needs a title. Write title="..." behind the href.',
    ])
  })
})
