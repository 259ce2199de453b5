import { decode, encode } from 'cborg'
import { describe, expect, it } from 'vitest'
import {
  ByteReader,
  ByteWriter,
  headLength,
  LIST,
  NEGATIVE,
  NUMBER,
  TEXT,
} from '../../../../../guide/search/assembly/bytes.ts'

const NUMBERS = [0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295]

describe('ByteWriter and ByteReader', () => {
  it.each(NUMBERS)('write and read %i as CBOR has it', (number) => {
    const writer = new ByteWriter()
    writer.head(NUMBER, number)
    expect(writer.written()).toEqual(Buffer.from(encode(number)))
    expect(headLength(number)).toBe(writer.length)
    const reader = new ByteReader(writer.written())
    expect([reader.head(), reader.kind, reader.at]).toEqual([number, NUMBER, writer.length])
  })

  it('write and read lists and texts', () => {
    const writer = new ByteWriter()
    writer.head(LIST, 2)
    writer.text('Tëxt '.repeat(100))
    writer.numbers([-1, 0, -300, 70_000])
    expect(decode(writer.written())).toEqual(['Tëxt '.repeat(100), [-1, 0, -300, 70_000]])
    const reader = new ByteReader(writer.written())
    expect([reader.head(), reader.kind]).toEqual([2, LIST])
    expect([reader.text(), reader.kind]).toEqual(['Tëxt '.repeat(100), TEXT])
    const at = reader.at
    expect(reader.numbers()).toEqual([-1, 0, -300, 70_000])
    reader.at = at
    reader.skipNumbers()
    expect(reader.at).toBe(writer.length)
  })

  it('copy a part of other bytes', () => {
    const writer = new ByteWriter()
    writer.copy(Buffer.from('abcd'), 1, 3)
    writer.copy(Buffer.from('e'.repeat(1000)))
    expect(writer.written().toString()).toBe(`bc${'e'.repeat(1000)}`)
  })

  it('know what is below zero', () => {
    const reader = new ByteReader(Buffer.from(encode(-25)))
    expect([reader.head(), reader.kind]).toEqual([24, NEGATIVE])
  })

  it('refuse what no index has', () => {
    expect(() => new ByteReader(Buffer.from(encode(2 ** 40))).head()).toThrow("can't be read")
    expect(() => new ByteWriter().head(NUMBER, 2 ** 40)).toThrow('too large')
  })
})
