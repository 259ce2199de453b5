import type { ListItem, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { factWords } from '../facts/words.ts'
import { isTag } from '../markdown/source/mdc.ts'
import type { Fact } from '../schema/fact.ts'
import { FACTS_CITED, FACT_LABELS } from '../tags/shown-words.ts'
import { formatDay } from '../text/day.ts'
import type { TwinContext } from './context.ts'
import { heading, link, list, listItem, paragraph, strong, text } from './nodes.ts'
import { textProp } from './tags/title.ts'

/** One fact with all that belongs to it, so that a figure is never without its caveat. */
function entry(fact: Fact): ListItem {
  const { statement, sample, source, published, caveat, checked } = fact
  const label = (name: keyof typeof FACT_LABELS) => `${FACT_LABELS[name]}: `
  const counted = sample === undefined ? [] : [text(` ${label('sample')}${sample}.`)]
  return listItem([
    paragraph(
      strong(text(factWords(fact))),
      text(` · ${statement}`),
      ...counted,
      text(` ${label('caveat')}${caveat} ${label('source')}`),
      link(source.url, text(source.title)),
      text(`${published ? `, ${formatDay(published)}` : ''}. ${label('checked')}${formatDay(checked)}.`),
    ),
  ])
}

/** The facts that an article cites, in the order of the page, as a section of their own; nothing without any. */
export function factsCited(tree: Root, context: Pick<TwinContext, 'fact'>): RootContent[] {
  const ids = new Set<string>()
  visit(tree, (node) => {
    if (isTag(node) && node.name === 'fact-cite') ids.add(textProp(node, 'id') ?? '')
  })
  const facts = [...ids].map((id) => context.fact(id)).filter((fact) => fact !== undefined)
  return facts.length === 0 ? [] : [heading(2, [text(FACTS_CITED)]), list(facts.map(entry))]
}
