import { describe, expect, it } from 'vitest'
import type { ChecklistGuide } from '../../../../guide/checklist/guides.ts'
import { listingOf } from '../../../../guide/checklist/listing.ts'
import { mergeChecklists } from '../../../../guide/checklist/merge.ts'

function guide(path: string, dateModified: string, labels: string[]): ChecklistGuide {
  const items = labels.map((label) => ({ id: label, label }))
  return { path, title: path, dateModified, stack: [], checklist: [{ title: 'List', items }] }
}

describe('listingOf', () => {
  it('lists the guides with items, and is as new as the newest of them', () => {
    const guides = [
      guide('/a', '2026-01-02', ['One']),
      guide('/b', '2026-03-04', ['Two']),
      guide('/none', '2026-05-06', []),
    ]
    const { items, modified } = listingOf(mergeChecklists(guides), guides)
    expect(items.map(({ path }) => path)).toEqual(['/a', '/b'])
    expect(modified).toBe('2026-03-04')
  })

  it('has no day where it lists nothing', () => {
    expect(listingOf([], [])).toEqual({ items: [], modified: undefined })
  })
})
