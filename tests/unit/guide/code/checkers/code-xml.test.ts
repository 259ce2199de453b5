import { describe, expect, it } from 'vitest'
import { check, fence } from '../check.ts'

describe('code-xml', () => {
  it('accepts XML', async () => {
    expect(await check(fence('xml', '<?xml version="1.0"?>', '<a b="c"><d/></a>'))).toEqual([])
  })

  it('tells an element that another one closes', async () => {
    expect(await check(fence('xml', '<a>', '  <b></c>', '</a>'))).toEqual([
      expect.stringMatching(/^18:\d+ code-xml: .*Expected closing tag 'b'/),
    ])
  })
})
