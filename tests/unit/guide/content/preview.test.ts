import { describe, expect, it } from 'vitest'
import { isPreview, showsUnpublished } from '../../../../guide/content/preview.ts'

describe('isPreview', () => {
  it('is true for the one value that the command sets', () => {
    expect(isPreview({ GUIDE_DRAFTS: '1' })).toBe(true)
    for (const value of [undefined, '', '0', 'false', 'yes']) expect(isPreview({ GUIDE_DRAFTS: value })).toBe(false)
  })
})

describe('showsUnpublished', () => {
  it('is true while editing and in a preview', () => {
    expect(showsUnpublished({ NODE_ENV: 'development' })).toBe(true)
    expect(showsUnpublished({ NODE_ENV: 'production', GUIDE_DRAFTS: '1' })).toBe(true)
  })

  it('is false for everything else', () => {
    for (const env of [{}, { NODE_ENV: 'production' }, { NODE_ENV: 'test' }]) expect(showsUnpublished(env)).toBe(false)
  })
})
