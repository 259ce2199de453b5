import { describe, expect, it } from 'vitest'
import { packPages, recordIn, unpackPages } from '../../../../../guide/search/assembly/pack.ts'
import { takeApart } from '../../../../../guide/search/assembly/take-apart.ts'
import { FIELDS, handmadeIndex, packed, PAGES, WORDS } from './handmade.ts'

const records = takeApart(handmadeIndex(PAGES, WORDS, FIELDS))

describe('packPages and unpackPages', () => {
  it('have each word once, and give records back', () => {
    const pack = packed(records)
    expect(pack.texts).toEqual(['key', 'naiv', 'user', 'naïve', 'keys', 'userkey', 'a', 'naive'])
    expect(pack.pages.map((page) => recordIn(pack, page))).toEqual(
      records.map((record) => ({ ...record, name: record.url })),
    )
  })

  it('give nothing of what was cut short', () => {
    const data = packPages(records.map((record) => ({ ...record, name: record.url })))
    expect(unpackPages(data.subarray(0, -1))).toBeUndefined()
  })
})
