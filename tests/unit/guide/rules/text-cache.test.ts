import { expect, it } from 'vitest'
import { TextCache } from '../../../../guide/rules/text-cache.ts'

it('makes a value anew when the text of its file is another one', () => {
  const cache = new TextCache<number>()
  let made = 0
  const get = (path: string, text: string) => cache.get({ path, text }, () => ++made)
  expect([get('a', 'x'), get('a', 'x'), get('b', 'x'), get('a', 'y'), get('a', 'x')]).toEqual([1, 1, 2, 3, 4])
  cache.clear()
  expect(get('b', 'x')).toBe(5)
})
