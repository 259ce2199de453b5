import type { ChecklistGuide } from '../../../../guide/checklist/guides.ts'
import { slugFor } from '../../../../guide/markdown/slug.ts'

/** A guide whose one section has these labels; ids are those that the labels get when a page is parsed. */
export function guide(name: string, labels: string[], changes: Partial<ChecklistGuide> = {}): ChecklistGuide {
  const items = labels.map((label) => ({ id: `check-${slugFor(label)}`, label }))
  return {
    path: `/blog/guides/${name}`,
    title: `${name} guide`,
    dateModified: '2026-03-01',
    stack: [],
    checklist: [{ title: 'Keys', items }],
    ...changes,
  }
}
