import { describe, expect, it } from 'vitest'
import StackTools from '../../components/checklist/StackTools.vue'
import { attribute } from '../../guide/output/dom.ts'
import { inside, render, textOf } from './render.ts'

describe('StackTools', () => {
  it('is a group of boxes, one a tool, none picked', async () => {
    const tools = [
      { id: 'bolt', name: 'Bolt.new' },
      { id: 'supabase', name: 'Supabase' },
    ]
    const { one, all } = await render(StackTools, { tools })
    expect(textOf(one('legend'))).toBe('Pick your tools')
    expect(inside(one('fieldset'), 'label').map(textOf)).toEqual(['Bolt.new', 'Supabase'])
    expect(all('input').map((box) => ['type', 'value', 'checked'].map((name) => attribute(box, name)))).toEqual([
      ['checkbox', 'bolt', undefined],
      ['checkbox', 'supabase', undefined],
    ])
  })
})
