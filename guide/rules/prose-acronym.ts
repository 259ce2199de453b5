import { readProps, startOf } from '../markdown/source/props.ts'
import type { Point } from '../markdown/source/text.ts'
import { ACRONYM, isCommon, isWrittenOut } from '../prose/acronyms.ts'
import type { Hit } from '../prose/search.ts'
import { search } from '../prose/search.ts'
import { HARMLESS_ELEMENTS, findTag } from '../tags/registry.ts'
import type { MarkdownView } from './define-rule.ts'
import { defineRule } from './define-rule.ts'
import { defineLookup } from './lookup.ts'

/** Acronym → id of the glossary entry that has it as term or alias. */
export const ACRONYMS = defineLookup({
  name: 'acronym',
  make(site) {
    const acronyms = new Map<string, string>()
    for (const { collection, fields, id } of site.documents) {
      if (collection !== 'glossary') continue
      const names = [fields.term, ...(Array.isArray(fields.aliases) ? (fields.aliases as unknown[]) : [])]
      for (const name of names) if (typeof name === 'string') acronyms.set(name, id)
    }
    return acronyms
  },
})

/** True for a place inside of a tag that explains what it holds. An unknown tag may have been meant as one. */
function standsInTerm({ tags, lines }: Pick<MarkdownView, 'tags'> & { lines: string[] }, at: Point): boolean {
  // An abbreviation in raw HTML.
  if (/<abbr\b[^>]*>[^<]*$/i.test(lines[at.line - 1]?.slice(0, at.column - 1) ?? '')) return true
  return tags.some(({ node: { name, position } }) => {
    const explains = name === 'glossary-term' || name === 'abbr' || !(findTag(name) || HARMLESS_ELEMENTS.includes(name))
    return explains && position !== undefined && !isBefore(at, position.start) && isBefore(at, position.end)
  })
}

function isBefore(a: Point, b: Point): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column)
}

/** Id → the line where its term is first explained on the page. */
function explainedLines({ tags }: MarkdownView): ReadonlyMap<unknown, number> {
  const lines = new Map<unknown, number>()
  for (const { node } of tags) {
    if (node.name !== 'glossary-term') continue
    const { id } = readProps(node).values
    if (!lines.has(id)) lines.set(id, startOf(node).line)
  }
  return lines
}

function acronymOf({ match }: Hit): string {
  return match[1] ?? ''
}

export default defineRule({
  id: 'prose-acronym',
  summary: 'An acronym is explained where an article first uses it.',
  severity: 'warning',
  needs: 'blocks',
  *test(context) {
    if (context.document.collection !== 'articles') return
    // Headings and fields have no room for it.
    const hits = [...search(context, ACRONYM)].filter(({ passage, match }) => {
      return passage.kind !== 'heading' && passage.kind !== 'field' && !isCommon(match[1] ?? '')
    })
    if (hits.length === 0) return
    const glossary = context.site.lookUp(ACRONYMS)
    const explained = explainedLines(context.body)
    const first = new Map<string, Hit>()
    for (const hit of hits) if (!first.has(acronymOf(hit))) first.set(acronymOf(hit), hit)
    for (const [acronym, { at, passage }] of first) {
      if (standsInTerm({ ...context.body, lines: context.document.lines }, at)) continue
      const uses = hits.filter((hit) => hit.passage === passage && acronymOf(hit) === acronym)
      if (uses.some(({ text, match }) => isWrittenOut(text, acronym, match.index))) continue
      const id = glossary.get(acronym)
      if (id !== undefined && (explained.get(id) ?? Infinity) <= at.line) continue
      yield {
        at,
        message: `"${acronym}" is not explained at its first use.`,
        hint:
          id === undefined
            ? `Write it out once: "the long form (${acronym})".`
            : `The glossary has it: write :glossary-term[${acronym}]{id="${id}"}.`,
      }
    }
  },
})
