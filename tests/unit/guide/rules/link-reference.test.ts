import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('link-reference', () => {
  it('accepts a reference, a footnote, a task and a span with an id', () => {
    expect(
      lint(`A [page][p], a note,[^1] and [text]{#mark}.

- [ ] task
- [x] done

[p]: /about
[^1]: Note.`),
    ).toEqual([])
  })

  it('accepts brackets in code and with a backslash', () => {
    expect(lint('`a[0]` and \\[x].')).toEqual([])
  })

  it('reports an undefined reference', () => {
    expect(lint('A [page][nope].')).toEqual([
      '16:3 error link-reference: There is no link definition "nope". Write [nope]: https://... on a line of its own, or the address in round brackets.',
    ])
  })

  it('reports a misspelt reference', () => {
    expect(
      lint(`A [page][docss].

[docs]: /about`),
    ).toEqual(['16:3 error link-reference: There is no link definition "docss". Did you mean "docs"?'])
  })

  it('reports an undefined footnote', () => {
    expect(lint('A note.[^one]')).toEqual([
      '16:8 error link-reference: There is no footnote "one". Write [^one]: and its text on a line of its own.',
    ])
  })

  it('reports a footnote that is used nowhere', () => {
    expect(lint('A note.[^one]\n\n[^one]: Note.\n\n[^two]: Another.')).toEqual([
      '20:1 warning link-reference: Nothing refers to the footnote [^two], so it would vanish. Write [^two] in the text, or delete it.',
    ])
  })

  it('reports what is defined twice', () => {
    expect(lint('A [page][a], a note.[^a]\n\n[a]: /about\n[A]: /blog\n\n[^a]: One.\n\n[^a]: Two.')).toEqual([
      '19:1 warning link-reference: [A] is defined on line 18 already, so this would vanish. Name one of the two differently, or delete it.',
      '23:1 warning link-reference: [^a] is defined on line 21 already, so this would vanish. Name one of the two differently, or delete it.',
    ])
  })

  it('reports brackets that vanish', () => {
    expect(lint('The item a[0] is first.')).toEqual([
      '16:11 warning link-reference: The brackets around "0" would vanish. Write it as code, or with a backslash: \\[0]',
    ])
  })

  it('reports a shortcut that Markdown would allow', () => {
    expect(
      lint(`A [docs] page.

[docs]: /about`),
    ).toEqual(['16:3 warning link-reference: The brackets around "docs" would vanish. For the link, write [docs][].'])
  })
})
