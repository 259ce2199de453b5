import { isScalar } from 'yaml'
import type { SourceDocument } from '../markdown/source/document.ts'
import type { Passage } from './passage.ts'
import { maskedText, placesFrom } from './passage.ts'

/** The fields that readers get as text. Titles of sources are other people's words. */
const SHOWN = [
  ['title'],
  ['description'],
  ['ogTitle'],
  ['ogDescription'],
  ['image', 'alt'],
  ['term'],
  ['short'],
  ['statement'],
  ['unit'],
  ['sample'],
  ['caveat'],
  ['role'],
]

/** `\n` and the like in double quotes. */
const ESCAPE = /\\(?:x[\da-f]{2}|u[\da-f]{4}|.)/gi

/** The fields of a document that readers get as text; none where its YAML cannot be read. */
export function fieldPassages({ text: source, frontmatter, yaml, fields }: SourceDocument): Passage[] {
  if (frontmatter.state !== 'found' || Object.keys(fields).length === 0) return []
  const offset = frontmatter.start
  return SHOWN.flatMap((path): Passage[] => {
    const node = yaml.document.getIn(path, true)
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return []
    const start = node.range[0] + offset
    const end = node.range[1] + offset
    const marks = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0
    let text = maskedText(source, [start, end], [[start + marks, Math.max(start + marks, end - marks)]])
    if (node.type === 'QUOTE_DOUBLE') text = text.replace(ESCAPE, (escape) => ' '.repeat(escape.length))
    // A soft hyphen keeps the word together and out of the dictionary: two signs stand for one.
    if (node.type === 'QUOTE_SINGLE') text = text.replaceAll("''", "\u00AD'")
    return [{ kind: 'field', text, quoted: false, citesFact: false, links: [], at: placesFrom(source, start) }]
  })
}
