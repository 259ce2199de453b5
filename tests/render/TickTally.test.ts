import { describe, expect, it } from 'vitest'
import TickTally from '../../components/checklist/TickTally.vue'
import { attribute } from '../../guide/output/dom.ts'
import { render, textOf } from './render.ts'

describe('TickTally', () => {
  it('is a named bar and a place for the count, with no count that nobody made', async () => {
    const { one } = await render(TickTally, { label: 'Progress: Keys' }, { default: () => 'Keys' })
    expect(attribute(one('progress'), 'aria-label')).toBe('Progress: Keys')
    expect(attribute(one('progress'), 'value')).toBe('0')
    expect(textOf(one('.tally'))).toBe('Keys')
  })

  it('is read out where it counts the whole page', async () => {
    const role = async (isTotal: boolean) =>
      attribute((await render(TickTally, { label: 'All', isTotal })).one('span'), 'role')
    expect([await role(true), await role(false)]).toEqual(['status', undefined])
  })
})
