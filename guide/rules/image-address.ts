import { nearest } from '../text/nearest.ts'
import { defineRule } from './define-rule.ts'
import { pointOfField } from './fields.ts'
import { imagesOf } from './images.ts'
import type { SiteIndex } from './site-index.ts'
import { didYouMean } from './words.ts'

/** What is wrong with the address of a picture, if anything is. */
function judgeAddress(src: string, site: SiteIndex): { message: string; hint?: string } | undefined {
  if (/^(?:https?:)?\/\//i.test(src))
    return { message: 'The picture would be loaded from another site.', hint: 'Put the file in public/.' }
  if (/^[a-z][a-z\d+.-]*:/i.test(src))
    return { message: `A picture can't start with "${src.split(':')[0]}:".`, hint: 'Put the file in public/.' }
  if (!src.startsWith('/'))
    return {
      message: 'A picture is named by its path in public/, which starts with /.',
      hint: didYouMean(nearest(`/${src}`, site.publicFiles)),
    }
  let path = src.replace(/[?#].*$/, '')
  try {
    path = decodeURI(path)
  } catch {
    // A stray % names no file; the message below shows what was written.
  }
  if (site.publicFiles.has(path)) return undefined
  return { message: `There is no file public${path}.`, hint: didYouMean(nearest(path, site.publicFiles)) }
}

export default defineRule({
  id: 'image-address',
  summary: 'A picture is a file in public/.',
  severity: 'error',
  needs: 'tree',
  *test({ document, site, body }) {
    const { image } = document.fields
    const src = image !== null && typeof image === 'object' && 'src' in image ? image.src : undefined
    if (typeof src === 'string' && src.startsWith('/')) {
      const wrong = judgeAddress(src, site)
      if (wrong) yield { at: pointOfField(document, ['image', 'src']), ...wrong }
    }
    for (const { at, src: address } of imagesOf(body)) {
      const wrong = judgeAddress(address.trim(), site)
      if (wrong) yield { at, ...wrong }
    }
  },
})
