import type { ExcerptPart } from '../../guide/search/excerpt.ts'
import type { PageHit } from '../../guide/search/hits.ts'
import { make } from './dom.ts'

/** An excerpt as nodes: text is never read as markup. */
function excerptNodes(parts: readonly ExcerptPart[]): (Node | string)[] {
  return parts.map(({ text, isMarked }) => (isMarked ? make('mark', {}, text) : text))
}

/** A link that is an option: the keyboard reaches it through the field, a pointer opens it as any link. */
function option(id: string, url: string, name: string, ...children: Node[]): HTMLAnchorElement {
  const attributes = { id, href: url, class: name, role: 'option', 'aria-selected': 'false', tabindex: '-1' }
  return make('a', attributes, ...children)
}

function excerpt(parts: readonly ExcerptPart[]): Node[] {
  return parts.length > 0 ? [make('span', { class: 'hit-excerpt' }, ...excerptNodes(parts))] : []
}

/**
 * A page with its sections as a group of options.
 *
 * @param id of the group; those of the options begin with it
 */
export function resultGroup(hit: PageHit, id: string): HTMLElement {
  const title = make('span', { class: 'hit-title', id: `${id}-title` }, hit.title)
  const labels = make('span', { class: 'hit-labels' })
  if (hit.category) labels.append(make('span', { class: 'stamp' }, hit.category))
  if (hit.severity) labels.append(make('span', { class: `stamp stamp-severity is-${hit.severity}` }, hit.severity))
  const page = option(`${id}-0`, hit.url, 'hit hit-page', title, labels, ...excerpt(hit.excerpt))
  const sections = hit.sections.map((section, index) => {
    const heading = make('span', { class: 'hit-title' }, section.title)
    return option(`${id}-${index + 1}`, section.url, 'hit hit-section', heading, ...excerpt(section.excerpt))
  })
  return make('div', { role: 'group', class: 'hit-group', 'aria-labelledby': title.id }, page, ...sections)
}
