import { describe, expect, it } from 'vitest'
import { FACT, lint, otherArticle } from './lint.ts'

describe('link-fragment', () => {
  it('accepts headings, questions, items, spans and footnotes', () => {
    expect(
      lint({
        body: `[a](#the-first-part) [b](#faq-is-it-safe) [c](#check-done) [d](#mark) [e](/blog/guides/a#the-first-part) [f](/glossary#rls) [g](#_2-steps) [h](#the-key-is) and a [mark]{#mark} and a note.[^1]

[^1]: Note.

## 2. Steps

## The \`key\` is

:::faq-section
::faq-item{question="Is it safe?"}
An answer.
::
:::

:::checklist-section{title="A"}
::checklist-item{label="Done"}
::
:::`,
        others: { 'blog/guides/a.md': otherArticle(2) },
      }),
    ).toEqual([])
  })

  it('reports no such heading', () => {
    expect(lint('A [part](#the-frst-part).')).toEqual([
      '16:3 error link-fragment: This page has no #the-frst-part. Did you mean "#the-first-part"?',
    ])
  })

  it('reports no heading like it', () => {
    expect(lint('A [part](#zzz).')).toEqual([
      '16:3 error link-fragment: This page has no #zzz. It has #the-first-part.',
    ])
  })

  it('reports no such heading on another page', () => {
    expect(lint({ body: 'A [part](/blog/guides/a#first).', others: { 'blog/guides/a.md': otherArticle(2) } })).toEqual([
      '16:3 error link-fragment: /blog/guides/a has no #first. It has #the-first-part.',
    ])
  })

  it('reports no such term', () => {
    expect(lint('A [term](/glossary#rsl).')).toEqual([
      '16:3 error link-fragment: /glossary has no #rsl. Did you mean "#rls"?',
    ])
  })

  it('knows the facts that were read, and reports others', () => {
    const heard = FACT.replace('One', 'Another').replace('grade: read', 'grade: cited')
    expect(lint({ body: '[a](/facts#leaks) [b](/facts#heard)', others: { 'facts/heard.yml': heard } })).toEqual([
      '16:19 error link-fragment: /facts has no #heard. It has #leaks.',
    ])
  })

  it('reports an empty fragment', () => {
    expect(lint('A [part](#).')).toEqual([
      '16:3 error link-fragment: The link ends in # and leads nowhere. It has #the-first-part.',
    ])
  })

  it('accepts a block of code and its lines, here and on another page', () => {
    const body = `A [block](#code--a-ts-fixed), [lines](#code--a-ts-fixed-L1-L2), [one](#code--a-part-L1) and [theirs](/blog/guides/a#code--b-ts-L1).

\`\`\`ts [a.ts] verdict=fixed
const a = 1
const b = 2
\`\`\`

## A part

\`\`\`ts
const c = 3
\`\`\``
    const others = { 'blog/guides/a.md': `${otherArticle(2)}\n\`\`\`ts [b.ts]\nconst a = 1\n\`\`\`\n` }
    expect(lint({ body, others })).toEqual([])
  })

  it('reports a line that the code does not have', () => {
    expect(lint('A [line](#code--a-ts-L2).\n\n```ts [a.ts]\nconst a = 1\n```')).toEqual([
      '16:3 error link-fragment: The code #code--a-ts has no line 2: it has 1.',
    ])
  })

  it('reports lines of no code', () => {
    expect(lint('A [line](#the-first-part-L2).')).toEqual([
      '16:3 error link-fragment: This page has no #the-first-part-L2. It has #the-first-part.',
    ])
  })
})
