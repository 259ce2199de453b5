import { describe, expect, it } from 'vitest'
import { article, lint } from './lint.ts'

describe('tag-parent', () => {
  it('accepts items in their sections', () => {
    expect(
      lint(`:::checklist-section{title="A"}
::checklist-item{label="B"}
::
:::`),
    ).toEqual([])
  })

  it('accepts a box in a step', () => {
    expect(
      lint(`:::::step-list
::::step-item{title="One"}
:::tip-box
Text.
:::
::::
:::::`),
    ).toEqual([])
  })

  it('reports an item outside of its section', () => {
    expect(
      lint(`::faq-item{question="A?"}
An answer.
::`),
    ).toEqual(['16:1 error tag-parent: "faq-item" must stand directly in "faq-section".'])
  })

  it('reports an item in another section', () => {
    expect(
      lint(`:::checklist-section{title="A"}
::checklist-item{label="B"}
::
::faq-item{question="C?"}
Text.
::
:::`),
    ).toEqual(['19:1 error tag-parent: "faq-item" must stand directly in "faq-section", not in "checklist-section".'])
  })

  it('reports a box in a section of questions', () => {
    expect(
      lint(`:::faq-section
::faq-item{question="A?"}
An answer.
::
::tip-box
Text.
::
:::`),
    ).toEqual(['20:1 error tag-parent: "tip-box" can\'t stand inside of "faq-section". Allowed there: faq-item.'])
  })

  it('reports a box in an answer', () => {
    expect(
      lint(`::::::faq-section
::::faq-item{question="A?"}
:::tip-box
Text.
:::
::::
::::::`),
    ).toEqual(['18:1 error tag-parent: "tip-box" can\'t stand inside of "faq-item". Close the block around it first.'])
  })

  it('reports a list of steps in a box', () => {
    expect(
      lint(`::::tip-box
Text.

:::step-list
::step-item{title="x"}
Text.
::
:::
::::`),
    ).toEqual([
      '19:1 error tag-parent: "step-list" can\'t stand inside of "tip-box". Allowed there: code-group, code-compare, proof-result and call-to-action.',
    ])
  })

  it('reports a tldr in a box', () => {
    expect(
      lint({ text: article().replace('::tldr', ':::info-box\n::tldr').replace('::\n\n##', '::\n:::\n\n##') }),
    ).toEqual(['11:1 error tag-parent: "tldr" can\'t stand inside of "info-box". Close the block around it first.'])
  })

  it('reports a term as a direct child of questions', () => {
    expect(
      lint(`:::faq-section
:glossary-term[RLS]{id="rls"}

::faq-item{question="A?"}
An answer.
::
:::`),
    ).toEqual(['17:1 error tag-parent: "glossary-term" can\'t stand inside of "faq-section". Allowed there: faq-item.'])
  })
})
