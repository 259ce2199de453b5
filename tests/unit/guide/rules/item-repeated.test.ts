import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('item-repeated', () => {
  it('accepts different questions', () => {
    expect(
      lint(`:::faq-section
::faq-item{question="A?"}
An answer.
::
::faq-item{question="B?"}
An answer.
::
:::`),
    ).toEqual([])
  })

  it('accepts a question that is a label too', () => {
    expect(
      lint(`:::faq-section
::faq-item{question="A?"}
An answer.
::
:::

:::checklist-section{title="A"}
::checklist-item{label="A?"}
::
:::`),
    ).toEqual([])
  })

  it('reports the same question', () => {
    expect(
      lint(`:::faq-section
::faq-item{question="Is it safe?"}
An answer.
::
::faq-item{question="is it safe"}
An answer.
::
:::`),
    ).toEqual(['20:12 error item-repeated: The same question stands on line 17. Word one of them differently.'])
  })

  it('reports the same label in two sections', () => {
    expect(
      lint(`:::checklist-section{title="A"}
::checklist-item{label="B"}
::
:::

:::checklist-section{title="C"}
::checklist-item{label="B"}
::
:::`),
    ).toEqual(['22:18 error item-repeated: The same label stands on line 17. Word one of them differently.'])
  })

  it('reports a question of punctuation', () => {
    expect(
      lint(`:::faq-section
::faq-item{question="???"}
An answer.
::
:::`),
    ).toEqual(['17:12 error item-repeated: The question has no letter or digit to make an address of.'])
  })
})
