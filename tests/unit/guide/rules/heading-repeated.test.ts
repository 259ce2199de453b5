import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('heading-repeated', () => {
  it('accepts the words of a box', () => {
    expect(
      lint(`::tip-box
### The first part

Text.
::`),
    ).toEqual([])
  })

  it('reports the same words', () => {
    expect(lint('### The first part')).toEqual([
      '16:1 error heading-repeated: The heading on line 14 has the same id, #the-first-part. Word one of the two differently.',
    ])
  })

  it('reports the same id', () => {
    expect(lint('### The first, part!')).toEqual([
      '16:1 error heading-repeated: The heading on line 14 has the same id, #the-first-part. Word one of the two differently.',
    ])
  })

  it('reports the id of a number', () => {
    expect(
      lint(`### Step

### Step 1

### Step`),
    ).toEqual([
      '20:1 error heading-repeated: The heading on line 16 has the same id, #step. Word one of the two differently.',
    ])
  })
})
