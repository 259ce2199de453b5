import type { MarkNode } from '../markdown/tree.ts'
import { childrenOf, stringProp, visit } from '../markdown/tree.ts'
import type { CitedFact, Fact } from '../schema/fact.ts'
import { factWords } from './words.ts'

/** The fact of that id; undefined where there is none. */
export type FactOf = (id: string) => Fact | undefined

/**
 * Writes each fact that a page cites into its tree, in place: the words where the editor wrote none, its number, and
 * how often it was cited before. What is derived afterwards has the figure as readers see it.
 *
 * @returns the facts in the order of their numbers, from 1
 */
export function citeFacts(nodes: MarkNode[], factOf: FactOf): CitedFact[] {
  const cited = new Map<string, CitedFact>()
  visit(nodes, (element) => {
    if (element[0] !== 'fact-cite') return undefined
    const id = stringProp(element, 'id') ?? ''
    const fact = factOf(id)
    // The rules report what is unknown.
    if (!fact) return undefined
    const entry = cited.get(id) ?? { id, ...fact, cites: 0 }
    entry.cites += 1
    cited.set(id, entry)
    element[1].number = [...cited.keys()].indexOf(id) + 1
    element[1].nth = entry.cites
    if (childrenOf(element).length === 0) element.push(factWords(fact))
    return undefined
  })
  return [...cited.values()]
}
