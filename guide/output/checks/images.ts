import { defineCheck } from '../check.ts'
import { resolveLink } from '../address.ts'
import { attribute } from '../dom.ts'

const SIZE = /^[1-9]\d*$/

export const images = defineCheck({
  id: 'images',
  why: 'Without alt a picture says nothing to who can’t see it, without its size the text jumps when it arrives.',
  *page(page, { files }) {
    for (const image of page.all('img')) {
      const name = `The image ${attribute(image, 'src') ?? 'without src'}`
      if (attribute(image, 'alt') === undefined) {
        yield { message: `${name} has no alt.`, hint: 'Say what it shows; alt="" is for mere decoration.' }
      }
      if (!SIZE.test(attribute(image, 'width') ?? '') || !SIZE.test(attribute(image, 'height') ?? '')) {
        yield { message: `${name} has no width or no height.`, hint: 'Write both in pixels, as whole numbers.' }
      }
      if (!attribute(image, 'src')) yield { message: `${name} shows nothing.`, hint: 'Name a file in public/.' }
    }
    for (const { kind, href, element } of page.resources) {
      if (kind !== 'image' || element.tagName === 'use') continue
      const target = resolveLink(href, page.facts.url)
      if (target.kind === 'internal' && !files.sizes.has(target.path.slice(1))) {
        yield { message: `The image file ${href} does not exist.`, hint: 'Put it into public/, or correct its path.' }
      }
    }
  },
})
