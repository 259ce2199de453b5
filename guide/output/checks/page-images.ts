import { IMAGE_BYTES, imageAddress, SHAPE_NAMES, SHAPES } from '../../images/addresses.ts'
import { resolveLink } from '../address.ts'
import { defineCheck } from '../check.ts'
import type { Problem } from '../check.ts'
import type { OutputFiles } from '../files.ts'
import { readImage } from '../image-size.ts'
import type { JsonValue } from '../json.ts'
import { isObject, textValue, visitObjects } from '../json.ts'
import type { OutputPage } from '../page.ts'
import { metaOf } from '../page.ts'

/** A picture that a page speaks of, and the size that it says. */
interface StatedImage {
  place: string
  url: string
  width: string | undefined
  height: string | undefined
  type?: string | undefined
}

/** What every network and search engine reads. SVG and AVIF are not. */
const READABLE = ['png', 'jpg', 'webp', 'gif']

const DRAW = 'cli/build/page-images.ts draws it after the pages: build the site again.'

/** `1200 px`, a number, or one with its unit: https://schema.org/Distance, https://schema.org/QuantitativeValue */
function pixels(value: JsonValue | undefined): string | undefined {
  return (isObject(value) ? value.value : value)?.toString().replace(/ px$/, '')
}

/** The ratios of a drawn picture are in its name. */
function sizeByName(address: string, { facts }: OutputPage): [width?: string, height?: string] {
  const shape = SHAPE_NAMES.find((name) => address.endsWith(imageAddress(facts.address, name)))
  return shape === undefined ? [] : [`${SHAPES[shape].width}`, `${SHAPES[shape].height}`]
}

function statedImages(page: OutputPage): StatedImage[] {
  const stated: StatedImage[] = []
  const url = metaOf(page, 'og:image')
  if (url !== undefined) {
    const [width, height, type] = ['width', 'height', 'type'].map((name) => metaOf(page, `og:image:${name}`))
    stated.push({ place: 'og:image', url, width, height, type })
  }
  visitObjects(page.graph.nodes, ({ image }) => {
    for (const item of Array.isArray(image) ? image : [image]) {
      const address = isObject(item) ? textValue(item, 'url') : item
      if (typeof address !== 'string') continue
      const [width, height] = isObject(item) ? [pixels(item.width), pixels(item.height)] : sizeByName(address, page)
      stated.push({ place: 'The JSON-LD image', url: address, width, height })
    }
  })
  return stated
}

function* judge({ place, url, width, height, type }: StatedImage, path: string, files: OutputFiles): Iterable<Problem> {
  const image = readImage(files, path)
  if (!image) {
    yield { message: `${place} ${url} is no picture.`, hint: 'Its bytes can’t be read: make the file again.' }
    return
  }
  if (!READABLE.includes(image.type)) {
    yield { message: `${place} ${url} is ${image.type}.`, hint: 'Networks show PNG, JPEG, WebP and GIF.' }
  }
  const size = `${image.width} × ${image.height}`
  if ((width ?? height) !== undefined && `${width} × ${height}` !== size) {
    yield { message: `${place} ${url} has ${size} pixels; the page says ${width} × ${height}.`, hint: DRAW }
  }
  if (type !== undefined && type.replace('jpeg', 'jpg') !== `image/${image.type}`) {
    yield { message: `${place} ${url} is ${image.type}; the page says ${type}.`, hint: 'Say what it is.' }
  }
  if (image.bytes > IMAGE_BYTES) {
    yield {
      message: `${place} ${url} has ${image.bytes} bytes; ${IMAGE_BYTES} are allowed.`,
      hint: 'Some messengers show nothing for a heavy picture: use fewer colours, or a JPEG.',
    }
  }
}

export const pageImages = defineCheck({
  id: 'page-images',
  why: 'A picture of another size than the page says is cut, and one that is heavy or missing is not shown.',
  *page(page, { files }) {
    const { facts } = page
    if (facts.indexable && metaOf(page, 'og:image') === undefined && facts.kind !== 'redirect') {
      yield { message: 'The page has no og:image.', hint: 'Set its head with usePageHead.' }
    }
    for (const stated of statedImages(page)) {
      const target = resolveLink(stated.url, facts.url)
      // Missing files are told by the checks "open-graph" and "links".
      if (target.kind !== 'internal' || !files.sizes.has(target.path.slice(1))) continue
      yield* judge(stated, target.path.slice(1), files)
    }
  },
})
