import type { ImageObject } from 'schema-dts'
import type { PageImage } from '../images/addresses.ts'
import { articleImages, shareImage } from '../images/addresses.ts'
import type { GraphInput } from './page.ts'

/** Sizes in the form of https://schema.org/Distance; of an editor's own picture they are not known. */
function imageNode({ url, width, height }: PageImage, caption?: string): ImageObject {
  return {
    '@type': 'ImageObject',
    url,
    ...(width && height && { width: `${width} px`, height: `${height} px` }),
    ...(caption !== undefined && { caption }),
  }
}

/** The pictures of a page: of an article those in three ratios or the one that its editor chose. */
export function imagesOf({ origin, path, article }: Pick<GraphInput, 'origin' | 'path' | 'article'>): ImageObject[] {
  const images = article ? articleImages(origin, article) : [shareImage(origin, path)]
  return images.map((image) => imageNode(image, article?.image?.alt))
}
