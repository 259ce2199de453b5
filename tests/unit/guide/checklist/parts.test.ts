import { describe, expect, it } from 'vitest'
import type { MergedGroup, MergedGuide } from '../../../../guide/checklist/merge.ts'
import { isShort, partPath, partsOf, toolParts } from '../../../../guide/checklist/parts.ts'
import type { StackId } from '../../../../guide/schema/stack.ts'

function guide(name: string, stack: StackId[], labels: string[], repeated: string[] = []): MergedGuide {
  const path = `/blog/guides/${name}`
  const items = labels.map((label) => ({
    label,
    places: [{ path, id: label, title: name }],
    isRepeated: repeated.includes(label),
  }))
  return { path, title: name, stack, items }
}

const GROUPS: MergedGroup[] = [
  { severity: 'critical', guides: [guide('a', ['supabase', 'nextjs'], ['1', '2']), guide('b', [], ['3'])] },
  { severity: 'low', guides: [guide('c', ['supabase'], ['2', '4'], ['2']), guide('d', ['vite'], ['5'])] },
  { guides: [guide('e', ['supabase'], ['6'])] },
]

const shape = (most?: number) =>
  partsOf(GROUPS, most).map((part) => [
    `${part.name} ${part.number}/${part.count}`,
    ...part.groups.map(({ severity, guides }) => `${severity}: ${guides.map(({ title }) => title).join()}`),
  ])

describe('isShort', () => {
  it('counts each item once', () => {
    expect(isShort(GROUPS, 6)).toBe(true)
    expect(isShort(GROUPS, 5)).toBe(false)
    expect(isShort([])).toBe(true)
  })
})

describe('partsOf', () => {
  it('has a list for each tool and one for every reader, worst first, by name', () => {
    expect(shape()).toEqual([
      ['Any stack 1/1', 'critical: b'],
      ['Next.js 1/1', 'critical: a'],
      ['Supabase 1/1', 'critical: a', 'low: c', 'undefined: e'],
      ['Vite 1/1', 'low: d'],
    ])
  })

  it('cuts a long list between guides', () => {
    expect(shape(3)).toEqual([
      ['Any stack 1/1', 'critical: b'],
      ['Next.js 1/1', 'critical: a'],
      ['Supabase 1/2', 'critical: a'],
      ['Supabase 2/2', 'low: c', 'undefined: e'],
      ['Vite 1/1', 'low: d'],
    ])
    expect(shape(1).filter(([name]) => name?.startsWith('Supabase'))).toHaveLength(3)
  })

  it('hides an item only where a guide of the same page shows it', () => {
    const repeated = (most?: number) =>
      partsOf(GROUPS, most)
        .flatMap(({ groups }) => groups.flatMap(({ guides }) => guides))
        .flatMap(({ title, items }) => items.flatMap(({ label, isRepeated }) => (isRepeated ? [title + label] : [])))
    expect(repeated()).toEqual(['c2'])
    expect(repeated(3)).toEqual([])
  })
})

describe('toolParts and partPath', () => {
  it('name the pages of each tool and count its items', () => {
    expect(toolParts(partsOf(GROUPS, 3)).find(({ tool }) => tool === 'supabase')).toEqual({
      tool: 'supabase',
      name: 'Supabase',
      items: 5,
      paths: ['/checklist/supabase', '/checklist/supabase/2'],
    })
    expect(partPath({ tool: 'any', number: 1 })).toBe('/checklist/any')
  })
})
