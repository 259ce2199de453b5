import { describe, expect, it } from 'vitest'
import { MOST_ADDRESSES, sitemapOptions } from '../../../../guide/sitemap/options.ts'

describe('sitemapOptions', () => {
  it('keeps one file as long as it is not too large', () => {
    expect(sitemapOptions(MOST_ADDRESSES)).toEqual({})
  })

  it('splits a larger one into parts of that size', () => {
    expect(sitemapOptions(MOST_ADDRESSES + 1)).toEqual({
      sitemaps: true,
      defaultSitemapsChunkSize: MOST_ADDRESSES,
      sitemapsPathPrefix: '/sitemap-parts/',
    })
    expect(sitemapOptions(3, 2)).toMatchObject({ defaultSitemapsChunkSize: 2 })
  })
})
