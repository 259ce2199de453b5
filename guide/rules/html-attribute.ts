import { writtenValue } from '../allowed/elements.ts'
import { isAllowedValue } from '../allowed/judge.ts'
import { RAW_ELEMENTS } from '../tags/registry.ts'
import type { HtmlTag } from './html-tags.ts'
import { htmlTagsOf } from './html-tags.ts'
import { isReadableAddress } from './readable-address.ts'
import { isUnsafeAddress, isUnsafeAttribute } from './unsafe.ts'
import { UNSAFE_ELEMENTS } from './html-elements.ts'
import type { Finding } from './define-rule.ts'
import { defineRule } from './define-rule.ts'

const ADDRESSES = new Set(['href', 'xlink:href', 'src', 'action', 'cite'])
/** Those that Nuxt Content reads. */
const READ = new Set(['href', 'xlink:href', 'src'])
const LOADS = new Set(['src', 'srcset', 'poster', 'background', 'data'])

// U+10FFFF, the last character of Unicode.
const MAX_CODE_POINT = 1_114_111

function decodeEntities(text: string): string {
  const decoded = text.replace(/&#(?:x([\da-f]+)|(\d+));?/gi, (whole, hex?: string, decimal?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= MAX_CODE_POINT ? String.fromCodePoint(code) : whole
  })
  return decoded.replace(/&(?:colon|Tab|NewLine);/g, (name) => (name === '&colon;' ? ':' : ''))
}

/** What is wrong with the attributes of an element, in their order. */
export function* judgeAttributes({ name: element, attributes, at }: HtmlTag): Generator<Finding> {
  for (const [name, raw] of attributes) {
    const value = decodeEntities(raw).trim()
    if (isUnsafeAttribute(name)) {
      yield { at, message: `The attribute "${name}" is not allowed on <${element}>.`, hint: 'Delete it.' }
    } else if (ADDRESSES.has(name) && isUnsafeAddress(value)) {
      yield { at, message: `The address of <${element}> runs code or holds a document.`, hint: 'Delete it.' }
    } else if (READ.has(name) && !isReadableAddress(raw)) {
      yield {
        at,
        message: `The address of <${element}> can't be read, and the page would be missing.`,
        hint: 'Copy it again from the browser.',
      }
    } else if (LOADS.has(name) && /(?:^|[\s,])(?:[a-z][a-z\d+.-]*:)?\/\//i.test(value)) {
      yield { at, message: `<${element}> would load from another site.`, hint: 'Put the file in public/.' }
    } else if (RAW_ELEMENTS.includes(element)) {
      const allowed = writtenValue(element, name)
      if (allowed === undefined) {
        yield { at, message: `The attribute "${name}" is not allowed on <${element}>.`, hint: 'Delete it.' }
      } else if (allowed !== 'flag' && !isAllowedValue(allowed, value)) {
        yield { at, message: `The attribute "${name}" of <${element}> can't be "${value}".`, hint: 'Delete it.' }
      }
    }
  }
}

export default defineRule({
  id: 'html-attribute',
  summary: 'Raw HTML has the few attributes that are allowed: none runs code, styles the page or loads another origin.',
  severity: 'error',
  needs: 'tree',
  *test({ body }) {
    for (const tag of htmlTagsOf(body)) if (!UNSAFE_ELEMENTS.has(tag.name)) yield* judgeAttributes(tag)
  },
})
