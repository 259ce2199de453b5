import type { FaqEntry } from '../schema/article.ts'
import type { MarkNode } from './tree.ts'
import { childrenOf, stringProp, textOf, visit } from './tree.ts'

/** Reads every `faq-item` of a page from the tree that is rendered, so that data and page can't differ. */
export function readFaq(nodes: MarkNode[]): FaqEntry[] {
  const entries: FaqEntry[] = []
  visit(nodes, (element) => {
    if (element[0] !== 'faq-item') return undefined
    const question = stringProp(element, 'question')?.trim() ?? ''
    entries.push({ id: stringProp(element, 'id') ?? '', question, answer: textOf(childrenOf(element)) })
    return false
  })
  return entries
}
