import { describe, expect, it } from 'vitest'
import { compressedFileSize, compressedSize, compressedSizeWithin } from '../../../../guide/output/compressed.ts'
import { inMemory } from '../../../fixtures/output/site.ts'

const text = 'The quick brown fox jumps over the lazy dog, again and again. '.repeat(40)

describe('compressedSizeWithin', () => {
  it('gives the exact size where the quick one does not fit', () => {
    expect(compressedSizeWithin(text, 1)).toBe(compressedSize(text))
  })

  it('gives a size that fits, not smaller than the exact one', () => {
    expect(compressedSizeWithin(text, 10_000)).toBeGreaterThanOrEqual(compressedSize(text))
  })
})

describe('compressedFileSize', () => {
  it('measures a file once, and one that does not exist as nothing', () => {
    let reads = 0
    const files = inMemory({ 'a.css': text })
    const counted = { sizes: files.sizes, read: (path: string) => (reads++, files.read(path)) }
    expect(compressedFileSize(counted, 'a.css')).toBe(compressedSize(text))
    expect(compressedFileSize(counted, 'a.css')).toBe(compressedSize(text))
    expect(reads).toBe(1)
    expect(compressedFileSize(counted, 'none.css')).toBe(0)
  })
})
