import { describe, expect, it } from 'vitest'
import { articleImages, imageAddress, SHAPES, shareImage } from '../../../../guide/images/addresses.ts'

const ORIGIN = 'https://guide.example'
const PATH = '/blog/guides/a'

describe('imageAddress', () => {
  it('follows the path of the page, whatever the page says', () => {
    expect(imageAddress('/')).toBe('/og/index.png')
    expect(imageAddress('/blog')).toBe('/og/blog.png')
    expect(imageAddress(PATH)).toBe('/og/blog/guides/a.png')
    expect(imageAddress(PATH, 'landscape')).toBe('/og/blog/guides/a.4x3.png')
    expect(imageAddress(PATH, 'square')).toBe('/og/blog/guides/a.1x1.png')
  })

  it('has the ratios that it names', () => {
    const ratio = ({ width, height }: { width: number; height: number }) => width / height
    expect(ratio(SHAPES.wide)).toBeCloseTo(1.9, 1)
    expect(ratio(SHAPES.landscape)).toBeCloseTo(4 / 3)
    expect(ratio(SHAPES.square)).toBe(1)
  })
})

describe('shareImage', () => {
  it('is the drawn one with its size, or that of the editor', () => {
    expect(shareImage(ORIGIN, PATH)).toEqual({
      url: `${ORIGIN}/og/blog/guides/a.png`,
      width: 1200,
      height: 630,
      type: 'image/png',
    })
    expect(shareImage(ORIGIN, PATH, { src: '/own.jpg' })).toEqual({ url: `${ORIGIN}/own.jpg` })
  })
})

describe('articleImages', () => {
  it('has three ratios, or only the picture of the editor', () => {
    expect(articleImages(ORIGIN, { path: PATH }).map(({ width, height }) => [width, height])).toEqual([
      [1200, 630],
      [1200, 900],
      [1200, 1200],
    ])
    expect(articleImages(ORIGIN, { path: PATH, image: { src: '/own.jpg' } })).toEqual([{ url: `${ORIGIN}/own.jpg` }])
  })
})
