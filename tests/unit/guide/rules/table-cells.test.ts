import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('table-cells', () => {
  it('accepts rows with fewer cells, and escaped pipes', () => {
    expect(lint('| a | b |\n|---|---|\n| 1 |\n| `x \\| y` | z \\| z |\n')).toEqual([])
  })

  it('reports a pipe in code', () => {
    expect(lint('| a | b |\n|---|---|\n| 1 | 2 |\n| `x | y` | z |\n')).toEqual([
      '19:11 error table-cells: The row has 3 cells and its table 2 columns, so what stands from here on would vanish. Write a | that is part of a text as \\|, also in code.',
    ])
  })
})
