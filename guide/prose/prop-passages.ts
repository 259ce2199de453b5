import type { MdcNode } from '../markdown/source/mdc.ts'
import { readProps, startOf } from '../markdown/source/props.ts'
import type { Passage } from './passage.ts'
import { placesFrom } from './passage.ts'

/** The props that readers see, and how each is found behind the start of its tag. */
const SHOWN = ['title', 'question', 'label', 'description'].map((name) => {
  return { name, pattern: new RegExp(`(?<=[{\\s,])${name}\\s*[=:]\\s*["']?`) }
})

/** Props stand in the first line of a tag or in the YAML below it. */
const SEARCHED = 2000

/** The props of a tag that readers see. */
export function propPassages(node: MdcNode, source: string): Passage[] {
  if (!node.attributes && !node.fmAttributes) return []
  const { values } = readProps(node)
  return SHOWN.flatMap(({ name, pattern }): Passage[] => {
    const text = values[name]
    if (typeof text !== 'string') return []
    const start = node.position?.start.offset ?? 0
    const match = source.slice(start, start + SEARCHED).match(pattern)
    const from = start + (match?.index ?? 0) + (match?.[0].length ?? 0)
    // Written with escapes or over several lines, its words have no place of their own.
    const at = source.startsWith(text, from) ? placesFrom(source, from) : () => startOf(node)
    return [{ kind: 'prop', text, quoted: false, citesFact: false, links: [], at }]
  })
}
