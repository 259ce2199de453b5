import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('block-syntax', () => {
  it('accepts two colons in prose', () => {
    expect(
      lint(`The \`::before\` element, std::vector and
::before in a line.`),
    ).toEqual([])
  })

  it('accepts colons in a fence', () => {
    expect(
      lint(`\`\`\`md
::tip-box{title="x}
\`\`\``),
    ).toEqual([])
  })

  it('reports a quote without end', () => {
    expect(
      lint(`::tip-box{title="One}
Text.
::`),
    ).toEqual([
      '16:1 error block-syntax: This can\'t be read as the block "tip-box", so it would stand in the page as text. Check the braces: each value in quotes that are closed, and nothing behind the }.',
    ])
  })

  it('reports text behind the name', () => {
    expect(
      lint(`::tip-box Read this
Text.
::`),
    ).toEqual([
      '16:1 error block-syntax: This can\'t be read as the block "tip-box", so it would stand in the page as text. Write nothing behind the name but {props}; the text starts on the next line.',
    ])
  })

  it('reports a space before the name', () => {
    expect(
      lint(`:: tip-box
Text.
::`),
    ).toEqual([
      '16:1 error block-syntax: This can\'t be read as the block "tip-box", so it would stand in the page as text. Write no space between the colons and the name.',
    ])
  })
})
