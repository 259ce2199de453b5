import { describe, expect, it } from 'vitest'
import { readChecklist } from '../../../../guide/markdown/checklist.ts'
import type { MarkNode } from '../../../../guide/markdown/tree.ts'

const item = (label: string): MarkNode => ['checklist-item', { label, id: `check-${label}` }, ['p', {}, 'Why.']]

describe('readChecklist', () => {
  it('reads sections and their items in the order of the page', () => {
    const nodes: MarkNode[] = [
      ['checklist-section', { title: 'Keys' }, item('a'), ['p', {}, 'between'], item('b')],
      ['tip-box', {}, ['checklist-section', { title: 'Rules' }, ['div', {}, item('c')]]],
    ]
    expect(readChecklist(nodes)).toEqual([
      {
        title: 'Keys',
        items: [
          { id: 'check-a', label: 'a' },
          { id: 'check-b', label: 'b' },
        ],
      },
      { title: 'Rules', items: [{ id: 'check-c', label: 'c' }] },
    ])
  })

  it('keeps an empty section and gives empty texts where a property is missing', () => {
    expect(
      readChecklist([
        ['checklist-section', {}],
        ['checklist-section', {}, ['checklist-item', {}]],
      ]),
    ).toEqual([
      { title: '', items: [] },
      { title: '', items: [{ id: '', label: '' }] },
    ])
  })

  it('passes over an item outside any section', () => {
    expect(readChecklist([item('a')])).toEqual([])
  })
})
