import { describe, expect, it } from 'vitest'
import { article, lint } from './lint.ts'

describe('heading-level', () => {
  it('accepts a level after the other, and back', () => {
    expect(
      lint(`### A

#### B

## C

### D`),
    ).toEqual([])
  })

  it('accepts a heading of a box', () => {
    expect(
      lint(`::tip-box
##### Title

Text.
::`),
    ).toEqual([])
  })

  it('reports a skipped level', () => {
    expect(lint('#### A')).toEqual(['16:1 error heading-level: An h4 follows an h2. Write ### here.'])
  })

  it('reports h3 first', () => {
    expect(lint({ text: article().replace('## The', '### The') })).toEqual([
      '14:1 error heading-level: The first heading is an h3. Write ## here.',
    ])
  })
})
