import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('tag-props', () => {
  it('reports a handler in YAML', () => {
    expect(lint('::tip-box\n---\nonclick: go()\n---\nText.\n::')).toEqual([
      '18:1 error tag-props: "tip-box" has no prop "onclick". It takes title.',
    ])
  })

  it('accepts props in braces and in YAML', () => {
    expect(
      lint(`:::faq-section
::faq-item{question="A?"}
An answer.
::
::faq-item
---
question: "What: is it?"
---
Text.
::
:::`),
    ).toEqual([])
  })

  it('accepts a prop bound to JSON', () => {
    expect(
      lint(`::tip-box{:title='"x"'}
Text.
::`),
    ).toEqual([])
  })

  it('reports a missing prop', () => {
    expect(
      lint(`:::faq-section
::faq-item
Text.
::
:::`),
    ).toEqual([
      '17:1 error tag-props: "faq-item" needs the prop "question". The question as people type it, unique on the page.',
    ])
  })

  it('reports a misspelt prop', () => {
    expect(
      lint(`::tip-box{titel="x"}
Text.
::`),
    ).toEqual(['16:11 error tag-props: "tip-box" has no prop "titel". Did you mean "title"?'])
  })

  it('reports a misspelt prop that is required', () => {
    expect(
      lint(`:::faq-section
::faq-item{qestion="A?"}
Text.
::
:::`),
    ).toEqual(['17:12 error tag-props: "faq-item" has no prop "qestion". Did you mean "question"?'])
  })

  it('reports a prop of a tag without any', () => {
    expect(
      lint(`:::step-list{start="2"}
::step-item{title="x"}
Text.
::
:::`),
    ).toEqual(['16:14 error tag-props: "step-list" has no prop "start". It takes none.'])
  })

  it('reports a prop without a value', () => {
    expect(
      lint(`::tip-box{title}
Text.
::`),
    ).toEqual([
      '16:11 error tag-props: In "tip-box", title needs a value. Title of the box; a heading as first child does the same.',
    ])
  })

  it('reports an empty prop', () => {
    expect(
      lint(`::tip-box{title=""}
Text.
::`),
    ).toEqual([
      '16:11 error tag-props: In "tip-box", title is empty. Title of the box; a heading as first child does the same.',
    ])
  })

  it('reports a prop that is no text', () => {
    expect(
      lint(`::tip-box{:title="3"}
Text.
::`),
    ).toEqual(['16:11 error tag-props: In "tip-box", title must be text, not 3. Write it in quotes: "3".'])
  })

  it('reports a prop bound to a name', () => {
    expect(
      lint(`::tip-box{:title="name"}
Text.
::`),
    ).toEqual([
      '16:11 error tag-props: The prop "title" of "tip-box" can\'t be read: behind a colon stands JSON. Write title="..." without the colon.',
    ])
  })

  it('reports a button that leads nowhere on the site', () => {
    expect(lint(':call-to-action{href="about" label="How we work"}')).toEqual([
      '16:17 error tag-props: In "call-to-action", href must be a path of this site that starts with /, or a full address with https://. Path of a page, or a full address with https://.',
    ])
  })

  it('reports a class', () => {
    expect(
      lint(`::tip-box{.wide}
Text.
::`),
    ).toEqual(['16:1 error tag-props: "tip-box" has no prop "class". It takes title.'])
  })
})
