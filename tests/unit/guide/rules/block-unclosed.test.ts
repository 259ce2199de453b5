import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('block-unclosed', () => {
  it('accepts three levels', () => {
    expect(
      lint(`:::::step-list
::::step-item{title="One"}
:::tip-box
::code-group
\`\`\`ts
1
\`\`\`
\`\`\`js
1
\`\`\`
::
:::
::::
:::::`),
    ).toEqual([])
  })

  it('reports a block without end', () => {
    expect(
      lint(`::tip-box
Text.

## Next

Text.`),
    ).toEqual([
      '16:1 error block-unclosed: The block "tip-box" is not closed. Write a line of 2 colons where it ends: ::',
    ])
  })

  it('reports a block that a later end would close', () => {
    expect(
      lint(`::tip-box
Text.

## Next

::info-box
Text.
::`),
    ).toEqual([
      '16:1 error block-unclosed: The block "tip-box" is not closed. Write a line of 2 colons where it ends: ::',
    ])
  })

  it('reports an item that the end of its section would close', () => {
    expect(
      lint(`:::faq-section
::faq-item{question="A?"}
Text.

::faq-item{question="B?"}
An answer.
::
:::`),
    ).toEqual([
      '17:1 error block-unclosed: The block "faq-item" is not closed. Write a line of 2 colons where it ends: ::',
    ])
  })

  it('reports an item in a section with as many colons', () => {
    expect(
      lint(`::faq-section
::faq-item{question="A?"}
Text.

::faq-item{question="B?"}
An answer.
::
::`),
    ).toEqual([
      '17:1 error block-unclosed: The block "faq-item" is not closed. Write a line of 2 colons where it ends: ::',
    ])
  })

  it('reports an end with other colons', () => {
    expect(
      lint(`::tip-box
Text.
:::

Text.`),
    ).toEqual([
      '16:1 error block-unclosed: The block "tip-box" is not closed: line 18 has 3 colons. Write a line of 2 colons where it ends: ::',
    ])
  })

  it('reports a block in a list', () => {
    expect(
      lint(`- one

  ::tip-box
  Text.

Text.`),
    ).toEqual([
      '18:3 error block-unclosed: The block "tip-box" is not closed. Write a line of 2 colons where it ends: ::',
    ])
  })
})
