import type { FactOf } from '../facts/cite.ts'
import { citeFacts } from '../facts/cite.ts'
import type { Derived } from '../schema/article.ts'
import type { Samples } from '../proof/samples.ts'
import { readChecklist } from './checklist.ts'
import type { LineMarks } from './compare.ts'
import { compareFences } from './compare.ts'
import { readFaq } from './faq.ts'
import { highlightFence } from './fence.ts'
import { linkHeadings, readHeadings } from './headings.ts'
import { fillFromSamples } from './samples.ts'
import { slugFor } from './slug.ts'
import type { MarkElement, MarkNode } from './tree.ts'
import { stringProp, visit } from './tree.ts'
import { countWords, readMinutes } from './words.ts'

/** Tags whose items can be linked to: the id comes from the words, so it stays when items move. */
const LINKABLE: Record<string, { prefix: string; prop: string }> = {
  'faq-item': { prefix: 'faq-', prop: 'question' },
  'checklist-item': { prefix: 'check-', prop: 'label' },
}

/** What a body takes from outside of its file. */
export interface BodySources {
  samples?: Samples
  factOf?: FactOf
}

/**
 * Finishes a parsed body in place (facts, code of samples, ids for linkable items, highlighted code) and derives from the
 * same tree everything that the page, the metadata and the listings say about it.
 *
 * @throws when a fence names an unknown language, or something of a sample is not there
 */
export async function deriveFromBody(
  nodes: MarkNode[],
  { samples = new Map(), factOf = () => undefined }: BodySources = {},
): Promise<Omit<Derived, 'category'>> {
  fillFromSamples(nodes, samples)
  const facts = citeFacts(nodes, factOf)
  const fences: MarkElement[] = []
  const changes = new Map<MarkElement, LineMarks>()
  let lastChecklist: MarkElement | undefined
  visit(nodes, (element) => {
    const linkable = Object.hasOwn(LINKABLE, element[0]) ? LINKABLE[element[0]] : undefined
    if (linkable) element[1].id = linkable.prefix + slugFor(stringProp(element, linkable.prop) ?? '')
    if (element[0] === 'code-compare') for (const [pre, marks] of compareFences(element)) changes.set(pre, marks)
    if (element[0] === 'pre') fences.push(element)
    if (element[0] === 'checklist-section') lastChecklist = element
    return undefined
  })
  // What is said of all checklists of the page stands below the last one.
  if (lastChecklist) lastChecklist[1].last = true
  const counted = countWords(nodes)
  for (const fence of fences) await highlightFence(fence, changes.get(fence))
  const headings = readHeadings(nodes)
  linkHeadings(nodes)
  return {
    words: counted.prose,
    readTime: readMinutes(counted),
    faq: readFaq(nodes),
    checklist: readChecklist(nodes),
    headings,
    facts,
  }
}
