import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import ChecklistItem from '../../components/content/ChecklistItem.vue'
import { attribute } from '../../guide/output/dom.ts'
import { inside, render, textOf } from './render.ts'

describe('ChecklistItem', () => {
  it('has a label around its checkbox, an id to link to, and the reason outside the label', async () => {
    const props = { label: 'Rotate the "anon" key', id: 'check-rotate' }
    const { one } = await render(ChecklistItem, props, { default: () => h('p', 'It leaked.') })
    expect(attribute(one('li'), 'id')).toBe('check-rotate')
    const [checkbox] = inside(one('label'), 'input')
    expect(checkbox && attribute(checkbox, 'type')).toBe('checkbox')
    expect(textOf(one('label'))).toBe('Rotate the "anon" key')
    expect(textOf(one('.checklist-why'))).toBe('It leaked.')
    expect(inside(one('label'), '.checklist-why')).toEqual([])
  })

  it('needs no reason and no id, and is not ticked', async () => {
    const { one } = await render(ChecklistItem, { label: 'Test it' })
    expect(attribute(one('li'), 'id')).toBeUndefined()
    expect(attribute(one('input'), 'checked')).toBeUndefined()
    expect(textOf(one('li'))).toBe('Test it')
  })
})
