import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fieldTable, fillIn, tagTable } from '../../../../guide/docs/tables.ts'

describe('fieldTable', () => {
  it('has a row a field', () => {
    const schema = z.strictObject({ a: z.string().describe('One | two'), b: z.string().optional().describe('Three') })
    expect(fieldTable(schema)).toBe(
      '| field | required | what it says |\n| --- | --- | --- |\n| `a` | yes | One \\| two |\n| `b` |  | Three |',
    )
  })
})

describe('tagTable', () => {
  it('leads to the page of each tag', () => {
    expect(tagTable()).toContain('| [`related-card`](tags/related-card.md) | `href` `title?` `description?` | A card')
  })
})

describe('fillIn', () => {
  it('replaces what stands between the marks, again and again', () => {
    const text = 'before\n<!-- x -->\nold\n<!-- /x -->\nafter'
    const filled = 'before\n<!-- x -->\n\nnew\n\n<!-- /x -->\nafter'
    expect(fillIn(text, 'x', 'new')).toBe(filled)
    expect(fillIn(filled, 'x', 'new')).toBe(filled)
  })

  it.each(['nothing', '<!-- x -->', '<!-- /x --> <!-- x -->'])('refuses %j', (text) => {
    expect(() => fillIn(text, 'x', 'new')).toThrow('The lines <!-- x --> and <!-- /x --> are missing.')
  })
})
