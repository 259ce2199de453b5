import { describe, expect, it } from 'vitest'
import { digestOf, PartNames } from '../../../../../guide/search/assembly/index-part.ts'

describe('PartNames', () => {
  it('names by language and digest, as long as it must be', () => {
    const names = new PartNames('en')
    expect(names.nameOf('0123456789')).toBe('en_0123456')
    expect(names.nameOf('0123456abc')).toBe('en_0123456a')
    expect(names.nameOf('0123456abd')).toBe('en_0123456ab')
  })

  it('takes digests in hexadecimal digits', () => {
    expect(digestOf(Buffer.from('a'))).toMatch(/^[0-9a-f]{64}$/)
  })
})
