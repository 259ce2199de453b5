import { textOf } from '../../markdown/source/text-of.ts'
import { BOX_WORDS, IN_SHORT } from '../../tags/shown-words.ts'
import { quote, strong, text, withLead } from '../nodes.ts'
import type { BlockFlattening } from '../scope.ts'
import { splitTitle } from './title.ts'

/** A box is a quoted block that starts with its kind and its title. */
function boxOf(kind: keyof typeof BOX_WORDS): BlockFlattening {
  return (tag, scope) => {
    const { title, rest } = splitTitle(tag)
    const isSentence = /[.!?…]$/.test(textOf(title).trim())
    const words = scope.inline(title)
    const lead =
      words.length === 0
        ? strong(text(`${BOX_WORDS[kind]}:`))
        : strong(text(`${BOX_WORDS[kind]}: `), ...words, ...(isSentence ? [] : [text('.')]))
    return [quote(withLead(lead, scope.inside().blocks(rest)))]
  }
}

export const warningBox = boxOf('warning')
export const dangerBox = boxOf('danger')
export const tipBox = boxOf('tip')
export const infoBox = boxOf('info')

export const tldr: BlockFlattening = (tag, scope) => [
  quote(withLead(strong(text(`${IN_SHORT}:`)), scope.inside().blocks(tag.children))),
]
