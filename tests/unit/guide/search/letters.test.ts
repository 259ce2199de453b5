import { expect, it } from 'vitest'
import { letters } from '../../../../guide/search/letters.ts'

it.each([
  ['“Rows,”', 'rows'],
  ['user.id', 'userid'],
  ['Ärger!', 'ärger'],
  ['--', ''],
])('takes the punctuation from %j', (word, plain) => {
  expect(letters(word)).toBe(plain)
})
