import type { ChecklistSection } from '../schema/article.ts'
import type { MarkNode } from './tree.ts'
import { childrenOf, stringProp, visit } from './tree.ts'

/** Reads the checklists of a page, section by section. */
export function readChecklist(nodes: MarkNode[]): ChecklistSection[] {
  const sections: ChecklistSection[] = []
  visit(nodes, (section) => {
    if (section[0] !== 'checklist-section') return undefined
    const items: ChecklistSection['items'] = []
    visit(childrenOf(section), (item) => {
      if (item[0] !== 'checklist-item') return undefined
      items.push({ id: stringProp(item, 'id') ?? '', label: stringProp(item, 'label') ?? '' })
      return false
    })
    sections.push({ title: stringProp(section, 'title') ?? '', items })
    return false
  })
  return sections
}
