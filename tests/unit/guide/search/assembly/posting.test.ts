import { encode } from 'cborg'
import { describe, expect, it } from 'vitest'
import { ByteReader, ByteWriter } from '../../../../../guide/search/assembly/bytes.ts'
import {
  measure,
  PostingReader,
  renumberFields,
  writeNoPosting,
  writePosting,
} from '../../../../../guide/search/assembly/posting.ts'

/** The postings of a page: places and places in metadata. */
function pack(...pairs: [number[], number[]][]): Buffer {
  const writer = new ByteWriter()
  for (const [places, meta] of pairs) {
    const [first, second] = [encode(places), encode(meta)]
    const bytes = Buffer.concat([Buffer.from('x'), first, second])
    writePosting(writer, bytes, 1, 1 + first.length, bytes.length)
  }
  return writer.written()
}

describe('postings', () => {
  it('are read one after the other, with metadata where there is any', () => {
    const bytes = pack(
      [[-25, 3], []],
      [
        [-25, 900, 2],
        [-1, 0],
      ],
    )
    const reader = new PostingReader(bytes)
    const read = () => {
      reader.next()
      return [reader.hasMeta, bytes.subarray(reader.start, reader.end)]
    }
    expect(read()).toEqual([false, Buffer.from(encode([-25, 3]))])
    expect(read()).toEqual([true, Buffer.concat([encode([-25, 900, 2]), encode([-1, 0])])])
  })

  it('can be missing', () => {
    const writer = new ByteWriter()
    writeNoPosting(writer)
    const reader = new PostingReader(writer.written())
    reader.next()
    expect(reader.start).toBe(reader.end)
  })

  it('are measured as Pagefind does, with places apart from weights', () => {
    const bytes = pack([
      [-25, 900, 2, -49, 1],
      [-1, 0],
    ])
    const reader = new PostingReader(bytes)
    reader.next()
    const extent = { size: 0, places: 0 }
    measure(new ByteReader(bytes, reader.start), reader.hasMeta, extent)
    expect(extent).toEqual({ size: 8, places: 3 })
  })
})

describe('renumberFields', () => {
  it('names fields anew, and leaves places', () => {
    const bytes = Buffer.from(encode([-1, 0, 5, -3, 2]))
    renumberFields(bytes, 0, [4, 0, 23])
    expect(bytes).toEqual(Buffer.from(encode([-5, 0, 5, -24, 2])))
  })

  it.each([[[24]], [[-1]], [[]]])('says that there are too many fields: %j', (numbers) => {
    expect(() => renumberFields(Buffer.from(encode([-1, 0])), 0, numbers)).toThrow('more than 24 kinds')
  })
})
