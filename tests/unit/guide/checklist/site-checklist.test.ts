import { describe, expect, it } from 'vitest'
import { mergeChecklists } from '../../../../guide/checklist/merge.ts'
import { MOST_ITEMS, partsOf } from '../../../../guide/checklist/parts.ts'
import { siteChecklist } from '../../../../guide/checklist/site-checklist.ts'
import { guide } from './sample-guides.ts'

const labels = (count: number) => Array.from({ length: count }, (_, number) => `Check number ${number}`)

describe('siteChecklist', () => {
  it('has no parts where the list stands on one page', () => {
    const guides = [guide('one', labels(3)), guide('two', labels(MOST_ITEMS))]
    expect(siteChecklist(guides)).toEqual({ groups: mergeChecklists(guides), parts: [] })
  })

  it('has parts where it is longer', () => {
    const guides = [guide('one', ['Something else']), guide('two', labels(MOST_ITEMS))]
    const { groups, parts } = siteChecklist(guides)
    expect(groups).toEqual(mergeChecklists(guides))
    expect(parts).toEqual(partsOf(groups))
    expect(parts.length).toBeGreaterThan(1)
  })

  it('is made once of the same guides, and anew of others', () => {
    const guides = [guide('one', labels(2))]
    expect(siteChecklist(guides)).toBe(siteChecklist(guides))
    const others = [...guides, guide('two', ['Something else'])]
    expect(siteChecklist(others).groups).toEqual(mergeChecklists(others))
  })
})
