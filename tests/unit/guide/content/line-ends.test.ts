import { expect, it } from 'vitest'
import { withLineEndsOf } from '../../../../guide/content/line-ends.ts'

it.each([
  ['a\r\nb\r\n', 'a\r\nc\r\n'],
  ['a\nb\n', 'a\nc\n'],
  ['a\r\nb\nc\n', 'a\nc\n'],
  ['', 'a\nc\n'],
])('writes the line ends of %j', (original, written) => {
  expect(withLineEndsOf(original, 'a\nc\n')).toBe(written)
})
