import type { MarkElement, MarkNode } from '../markdown/tree.ts'
import { childrenOf, isElement, stringProp, visit } from '../markdown/tree.ts'

/** What the text of an article shows of the rest of the site. */
export interface Asks {
  /** Addresses of the cards that the editor wrote. */
  cards: string[]
  /** Ids of terms of the glossary. */
  terms: string[]
  /** Whether guides are chosen for it, as the editor chose none. */
  related: boolean
}

/** A prop as it is written, or bound to a text: `href="/x"` or `:href='"/x"'`. */
function textProp(element: MarkElement, name: string): string | undefined {
  const bound = stringProp(element, `:${name}`)
  if (bound === undefined) return stringProp(element, name)
  try {
    return String(JSON.parse(bound))
  } catch {
    return undefined
  }
}

/** Reads what a body shows of other articles and of the glossary. */
export function asksOf(body: MarkNode[]): Asks {
  const cards = new Set<string>()
  const terms = new Set<string>()
  let related = false
  visit(body, (element) => {
    const [tag] = element
    if (tag === 'related-card') cards.add(textProp(element, 'href') ?? '')
    if (tag === 'glossary-term') terms.add(textProp(element, 'id') ?? '')
    if (tag === 'related-articles') related ||= !childrenOf(element).some(isElement)
    return undefined
  })
  return { cards: [...cards], terms: [...terms], related }
}
