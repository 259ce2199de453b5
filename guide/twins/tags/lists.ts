import type { RootContent } from 'mdast'
import { VERDICT_LABELS } from '../../tags/shown-words.ts'
import { heading, joinLists, list, listItem, paragraph, strong, text } from '../nodes.ts'
import type { BlockFlattening, Scope } from '../scope.ts'
import { splitTitle, textProp } from './title.ts'

/** A heading one deeper than the last one, and what belongs below it. */
function section(title: RootContent & { type: 'heading' }, rest: readonly RootContent[], scope: Scope): RootContent[] {
  return [title, ...scope.inside(title.depth).blocks(rest)]
}

export const faqSection: BlockFlattening = (tag, scope) => scope.blocks(tag.children)

export const faqItem: BlockFlattening = (tag, scope) =>
  section(heading(scope.level + 1, [text(textProp(tag, 'question') ?? '')]), tag.children, scope)

/** Steps are numbered headings: in a list their code would be indented. */
export const stepList: BlockFlattening = (tag, scope) => {
  const own = scope.inside(scope.level)
  return own.blocks(tag.children)
}

export const stepItem: BlockFlattening = (tag, scope) => {
  const { title, rest } = splitTitle(tag)
  const words = scope.inline(title)
  scope.steps += 1
  const numbered = words.length > 0 ? [text(`${scope.steps}. `), ...words] : [text(`Step ${scope.steps}`)]
  return section(heading(scope.base + 1, numbered), rest, scope)
}

export const checklistSection: BlockFlattening = (tag, scope) => {
  const title = heading(scope.level + 1, [text(textProp(tag, 'title') ?? '')])
  return [title, ...joinLists(scope.inside(title.depth).blocks(tag.children))]
}

export const checklistItem: BlockFlattening = (tag, scope) => {
  const why = scope.inside().blocks(tag.children)
  return [list([listItem([paragraph(text(textProp(tag, 'label') ?? '')), ...why], false)])]
}

/** Each list needs the words above it that the page shows as the head of its column. */
export const verdictColumns: BlockFlattening = (tag, scope) => {
  let column = 0
  const blocks = scope.inside().blocks(tag.children)
  return blocks.flatMap((block, index): RootContent[] => {
    if (block.type !== 'list') return [block]
    const label = VERDICT_LABELS[Math.min(column++, 1)] ?? ''
    return blocks[index - 1]?.type === 'paragraph' ? [block] : [paragraph(strong(text(label))), block]
  })
}
