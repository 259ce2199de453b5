import { absoluteUrl } from '../site/address.ts'

/**
 * The pictures that stand for a page: what networks show beside a link, and the two other ratios that search engines ask
 * for of an article (https://developers.google.com/search/docs/appearance/structured-data/article).
 */
export const SHAPES = {
  wide: { width: 1200, height: 630, ending: '.png' },
  landscape: { width: 1200, height: 900, ending: '.4x3.png' },
  square: { width: 1200, height: 1200, ending: '.1x1.png' },
} as const satisfies Record<string, { width: number; height: number; ending: string }>

export type Shape = keyof typeof SHAPES

export const SHAPE_NAMES = Object.keys(SHAPES) as Shape[]

/** A picture as a page names it; of one that an editor chose only the address is known. */
export interface PageImage {
  /** Absolute address. */
  url: string
  /** Pixels. */
  width?: number
  height?: number
  type?: 'image/png'
}

/** Most bytes of a picture; 1 KB is 1,000 bytes. Some messengers show nothing for what takes long to load. */
export const IMAGE_BYTES = 60_000

/**
 * The address of a picture of a page: it stays when the title changes, so that what networks and feeds kept of the page
 * never leads nowhere.
 *
 * @param path of the page, such as `/blog/guides/x`
 * @returns `/og/blog/guides/x.png`; `/og/index.png` for the home page
 */
export function imageAddress(path: string, shape: Shape = 'wide'): string {
  return `/og${path === '/' ? '/index' : path}${SHAPES[shape].ending}`
}

/** The picture for a link to a page, the editor's before the one that is drawn. */
export function shareImage(origin: string, path: string, own?: { src: string }): PageImage {
  if (own) return { url: absoluteUrl(origin, own.src) }
  const { width, height } = SHAPES.wide
  return { url: absoluteUrl(origin, imageAddress(path)), width, height, type: 'image/png' }
}

/** The pictures of an article in three ratios, or the one that the editor chose. */
export function articleImages(origin: string, article: { path: string; image?: { src: string } }): PageImage[] {
  if (article.image) return [{ url: absoluteUrl(origin, article.image.src) }]
  return SHAPE_NAMES.map((shape) => {
    const { width, height } = SHAPES[shape]
    return { url: absoluteUrl(origin, imageAddress(article.path, shape)), width, height, type: 'image/png' }
  })
}
