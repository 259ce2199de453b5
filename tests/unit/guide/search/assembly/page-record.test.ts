import { describe, expect, it } from 'vitest'
import { sealed, unsealed } from '../../../../../guide/search/assembly/page-record.ts'

const VALUE = { url: '/a', words: 'kéy\nkeys', postings: Uint8Array.of(1, 2, 3), counts: Uint32Array.of(7) }

describe('sealed and unsealed', () => {
  it('give back what was kept', () => {
    expect(unsealed(sealed(VALUE))).toEqual(VALUE)
  })

  it('give nothing of what was cut short, wherever', () => {
    const data = sealed(VALUE)
    for (let length = 0; length < data.length; length++) expect(unsealed(data.subarray(0, length))).toBeUndefined()
  })

  it('give nothing where a byte is another', () => {
    const data = sealed(VALUE)
    for (const at of data.keys()) {
      const damaged = Buffer.from(data)
      damaged[at] = (damaged[at] ?? 0) ^ 1
      expect(unsealed(damaged)).toBeUndefined()
    }
  })
})
