import { describe, expect, it } from 'vitest'
import { newestOf } from '../../../../guide/listing/modified.ts'

describe('newestOf', () => {
  it('is the newest day, whatever the order', () => {
    expect(
      newestOf([{ dateModified: '2026-02-01' }, { dateModified: '2026-03-01' }, { dateModified: '2025-12-31' }]),
    ).toBe('2026-03-01')
  })

  it('is unknown of nothing', () => {
    expect(newestOf([])).toBeUndefined()
  })
})
