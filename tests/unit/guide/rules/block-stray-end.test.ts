import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('block-stray-end', () => {
  it('accepts a block with its end', () => {
    expect(
      lint(`::tip-box
Text.
::`),
    ).toEqual([])
  })

  it('reports an end too many', () => {
    expect(
      lint(`::tip-box
Text.
::

::`),
    ).toEqual([
      '20:1 error block-stray-end: These colons close no block. Delete the line, or open the block that it belongs to.',
    ])
  })
})
