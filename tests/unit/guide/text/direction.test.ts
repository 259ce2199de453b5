import { expect, it } from 'vitest'
import { isRightToLeft } from '../../../../guide/text/direction.ts'

it.each([
  ['Row level security', false],
  ['', false],
  ['123 !?', false],
  ['אבטחה', true],
  ['“سرقة” in Next.js', true],
  ['Next.js: سرقة', false],
  ['🔐 אבטחה', true],
])('%j: %s', (text, expected) => {
  expect(isRightToLeft(text)).toBe(expected)
})
