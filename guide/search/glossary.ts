import { parse } from 'parse5'
import type { Element } from '../output/dom.ts'
import { attribute, classesOf, descendants, isElement, walk } from '../output/dom.ts'
import { fold, visibleText } from '../output/visible-text.ts'

/** A term as the glossary page shows it. */
export interface ShownTerm {
  id: string
  term: string
  aliases: string[]
  /** Its sentence and its text. */
  text: string
}

/** The address of the page that the terms are read from. */
export const GLOSSARY = '/glossary'

const hasClass = (name: string) => (element: Element) => classesOf(element).includes(name)

function readTerm(entry: Element): ShownTerm[] {
  const id = attribute(entry, 'id')
  const [name] = descendants(entry, ({ tagName }) => tagName === 'dt')
  const [text] = descendants(entry, ({ tagName }) => tagName === 'dd')
  if (!id || !name || !text) return []
  const [aliases] = descendants(name, hasClass('glossary-aliases'))
  const without = (other: string) => (element: Element) => (hasClass(other)(element) ? '' : undefined)
  return [
    {
      id,
      term: fold(visibleText(name, without('glossary-aliases'))),
      aliases: aliases ? visibleText(aliases).split(', ') : [],
      text: visibleText(text, without('glossary-sources')),
    },
  ]
}

/** Reads the terms from the finished glossary page, in its order. */
export function readShownTerms(html: string): ShownTerm[] {
  const terms: ShownTerm[] = []
  walk(parse(html), (node) => {
    if (!isElement(node) || !hasClass('glossary')(node)) return
    for (const entry of node.childNodes.filter(isElement)) terms.push(...readTerm(entry))
  })
  return terms
}
