import { describe, expect, it } from 'vitest'
import { withoutComments } from '../../../../guide/twins/html-nodes.ts'

describe('withoutComments', () => {
  it.each([
    ['<!-- a -->', []],
    ['<!-- a\n-- b --> ', []],
    ['<!-->', []],
    ['<!-- a --><kbd>', ['<kbd>']],
    ['<br>', ['<br>']],
  ])('of %j leaves %j', (value, left) => {
    expect(withoutComments({ type: 'html', value }).map((node) => node.value)).toEqual(left)
  })
})
