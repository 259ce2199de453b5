import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('tag-content', () => {
  it('accepts lists and fences in an answer', () => {
    expect(
      lint(`:::faq-section
::faq-item{question="A?"}
- one
- two

\`\`\`ts
let a
\`\`\`
::
:::`),
    ).toEqual([])
  })

  it('accepts a box with a heading and text', () => {
    expect(
      lint(`::tip-box
### Title

Text.
::`),
    ).toEqual([])
  })

  it('accepts a pair of fences', () => {
    expect(
      lint(`::code-compare
\`\`\`ts verdict=vulnerable
1
\`\`\`

\`\`\`ts verdict=fixed
2
\`\`\`
::`),
    ).toEqual([])
  })

  it('accepts two lists with labels', () => {
    expect(
      lint(`::verdict-columns
**Good**

- a

**Watch**

- b
::`),
    ).toEqual([])
  })

  it('accepts an empty list of related guides', () => {
    expect(
      lint(`::related-articles
::`),
    ).toEqual([])
  })

  it('accepts a checklist item without text', () => {
    expect(
      lint(`:::checklist-section{title="A"}
::checklist-item{label="B"}
::
:::`),
    ).toEqual([])
  })

  it('reports an empty box', () => {
    expect(
      lint(`::tip-box{title="x"}
::`),
    ).toEqual(['16:1 error tag-content: "tip-box" is empty. Write its text, or delete it.'])
  })

  it('reports a box with a title alone', () => {
    expect(
      lint(`::tip-box
### Title
::`),
    ).toEqual(['16:1 error tag-content: "tip-box" is empty. Write its text, or delete it.'])
  })

  it('reports an empty answer', () => {
    expect(
      lint(`:::faq-section
::faq-item{question="A?"}

::
:::`),
    ).toEqual(['17:1 error tag-content: "faq-item" is empty. Write its text, or delete it.'])
  })

  it('reports a section without items', () => {
    expect(
      lint(`:::faq-section
Text.
:::`),
    ).toEqual(['16:1 error tag-content: "faq-section" holds no "faq-item".'])
  })

  it('reports one fence to compare', () => {
    expect(
      lint(`::code-compare
\`\`\`ts
1
\`\`\`
::`),
    ).toEqual(['16:1 error tag-content: "code-compare" holds exactly 2 fences; there is 1.'])
  })

  it('reports three fences to compare', () => {
    expect(
      lint(`::code-compare
\`\`\`ts
1
\`\`\`
\`\`\`ts
1
\`\`\`
\`\`\`ts
1
\`\`\`
::`),
    ).toEqual(['16:1 error tag-content: "code-compare" holds exactly 2 fences; there are 3.'])
  })

  it('reports text between fences', () => {
    expect(
      lint(`::code-compare
\`\`\`ts
1
\`\`\`

Text.

\`\`\`ts
2
\`\`\`
::`),
    ).toEqual(['21:1 error tag-content: "code-compare" holds fences and nothing else. Put the text above or below it.'])
  })

  it('reports fences in the wrong order', () => {
    expect(
      lint(`::code-compare
\`\`\`ts verdict=fixed
1
\`\`\`

\`\`\`ts
2
\`\`\`
::`),
    ).toEqual([
      '17:1 error tag-content: The first fence of "code-compare" is the vulnerable one, but is marked as fixed.',
    ])
  })

  it('reports a group of one', () => {
    expect(
      lint(`::code-group
\`\`\`ts
1
\`\`\`
::`),
    ).toEqual(['16:1 error tag-content: "code-group" holds at least 2 fences; there is 1.'])
  })

  it('reports two tabs of one name', () => {
    expect(
      lint(`::code-group
\`\`\`ts
1
\`\`\`

\`\`\`ts
2
\`\`\`
::`),
    ).toEqual(['21:1 error tag-content: Two tabs of this group are called "ts". Give each fence a [name] of its own.'])
  })

  it('reports one list', () => {
    expect(
      lint(`::verdict-columns
- a
- b
::`),
    ).toEqual([
      '16:1 error tag-content: "verdict-columns" holds 2 lists; there is 1. Put a line of text between two lists, or write the second with * in place of -.',
    ])
  })

  it('reports text behind the lists', () => {
    expect(
      lint(`::verdict-columns
- a

* b

Text.
::`),
    ).toEqual([
      '21:1 error tag-content: "verdict-columns" shows its lists and one paragraph before each; this would vanish. Put it above or below.',
    ])
  })

  it('reports text in a card', () => {
    expect(
      lint(`:::related-articles
::related-card{href="/about" title="x"}
Text.
::
:::`),
    ).toEqual([
      '18:1 error tag-content: "related-card" holds no text: it shows its props. Put the text above or below it.',
    ])
  })
})
