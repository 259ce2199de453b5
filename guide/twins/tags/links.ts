import type { RootContent } from 'mdast'
import { factWords } from '../../facts/words.ts'
import { RELATED_GUIDES } from '../../tags/shown-words.ts'
import { absolute } from '../absolute.ts'
import { heading, joinLists, link, list, listItem, paragraph, text } from '../nodes.ts'
import type { BlockFlattening, InlineFlattening, Scope } from '../scope.ts'
import { textProp } from './title.ts'

/** A link with what the target says of itself; written words win. */
function card(href: string, scope: Scope, title?: string, description?: string): RootContent {
  const target = scope.context.page(href)
  const words = description ?? target?.description
  const to = link(absolute(scope.context, href) ?? '', text(title ?? target?.title ?? href))
  return list([listItem([paragraph(to, ...(words === undefined ? [] : [text(`: ${words}`)]))])])
}

export const relatedCard: BlockFlattening = (tag, scope) => [
  card(textProp(tag, 'href') ?? '', scope, textProp(tag, 'title'), textProp(tag, 'description')),
]

export const relatedArticles: BlockFlattening = (tag, scope) => {
  const written = scope.inside().blocks(tag.children)
  const cards = written.length > 0 ? written : scope.context.related.map((path) => card(path, scope))
  return cards.length === 0 ? [] : [heading(scope.base + 1, [text(RELATED_GUIDES)]), ...joinLists(cards)]
}

export const callToAction: BlockFlattening = (tag, scope) => {
  const href = absolute(scope.context, textProp(tag, 'href') ?? '')
  const label = text(textProp(tag, 'label') ?? href ?? '')
  return [...scope.blocks(tag.children), paragraph(href === undefined ? label : link(href, label))]
}

export const glossaryTerm: InlineFlattening = (tag, scope) => {
  const id = textProp(tag, 'id') ?? ''
  const words = scope.inline(tag.children)
  const url = absolute(scope.context, `/glossary#${id}`) ?? ''
  return [link(url, ...(words.length > 0 ? words : [text(scope.context.term(id) ?? id)]))]
}

/** Its words as a link to the source, so that somebody who takes the sentence alone has both. */
export const factCite: InlineFlattening = (tag, scope) => {
  const id = textProp(tag, 'id') ?? ''
  const fact = scope.context.fact(id)
  const written = scope.inline(tag.children)
  const words = written.length > 0 ? written : [text(fact ? factWords(fact) : id)]
  return fact ? [link(fact.source.url, ...words)] : words
}
