import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('heading-h1', () => {
  it('accepts h2', () => {
    expect(
      lint(`## Next

Text.`),
    ).toEqual([])
  })

  it('accepts a comment in a fence', () => {
    expect(
      lint(`\`\`\`sh
# Not a heading
\`\`\``),
    ).toEqual([])
  })

  it('reports h1', () => {
    expect(
      lint(`# Next

Text.`),
    ).toEqual(['16:1 error heading-h1: The title of the page is its only h1. Write ## here.'])
  })

  it('reports h1 underlined', () => {
    expect(
      lint(`Next
====`),
    ).toEqual(['16:1 error heading-h1: The title of the page is its only h1. Write ## here.'])
  })
})
