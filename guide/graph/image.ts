import type { ImageObject } from 'schema-dts'
import { absoluteUrl } from '../site/address.ts'
import type { GraphInput, PageImage } from './page.ts'

/** The picture of the site: it stands for pages that have none of their own. */
export const SHARE_IMAGE: PageImage = { src: '/share.png', width: 1200, height: 630 }

type ImageInput = Pick<GraphInput, 'origin' | 'images' | 'article'>

/** Sizes in the form of https://schema.org/Distance. */
function imageNode(origin: string, { src, width, height }: PageImage): ImageObject {
  return { '@type': 'ImageObject', url: absoluteUrl(origin, src), width: `${width} px`, height: `${height} px` }
}

/** The pictures of a page: an editor's own first, whose size is not known, then those that were made for it. */
export function imagesOf({ origin, images = [], article }: ImageInput): ImageObject[] {
  const own: ImageObject[] = article?.image
    ? [{ '@type': 'ImageObject', url: absoluteUrl(origin, article.image.src), caption: article.image.alt }]
    : []
  const made = images.length > 0 || own.length > 0 ? images : [SHARE_IMAGE]
  return [...own, ...made.map((image) => imageNode(origin, image))]
}
