import { describe, expect, it } from 'vitest'
import { check, fence } from '../check.ts'

describe('code-html', () => {
  it('accepts a part of a page', async () => {
    expect(await check(fence('html', '<p>Text', '<p><input type="email" name="mail">'))).toEqual([])
  })

  it('tells a value that an attribute does not take', async () => {
    expect(await check(fence('html', '<form method="post">', '  <input type="passwrd" name="p">', '</form>'))).toEqual([
      '18:16 code-html: Attribute "type" has invalid value "passwrd".',
    ])
  })
})
