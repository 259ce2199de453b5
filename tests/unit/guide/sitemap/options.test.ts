import { describe, expect, it } from 'vitest'
import { MOST_ADDRESSES, sitemapOptions } from '../../../../guide/sitemap/options.ts'

describe('sitemapOptions', () => {
  it('keeps one file as long as it is not too large', () => {
    expect(sitemapOptions(1_000)).toEqual({})
  })

  it('splits a larger one into parts of that size, counting what stands beside the articles', () => {
    expect(sitemapOptions(MOST_ADDRESSES)).toEqual({
      sitemaps: true,
      defaultSitemapsChunkSize: MOST_ADDRESSES,
      sitemapsPathPrefix: '/sitemap-parts/',
    })
    expect(sitemapOptions(3, 2)).toMatchObject({ defaultSitemapsChunkSize: 2 })
  })
})
