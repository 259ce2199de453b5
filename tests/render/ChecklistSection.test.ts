import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import ChecklistItem from '../../components/content/ChecklistItem.vue'
import ChecklistSection from '../../components/content/ChecklistSection.vue'
import { attribute } from '../../guide/output/dom.ts'
import { inside, render, textOf } from './render.ts'

describe('ChecklistSection', () => {
  it('is a section that its title names, with a list of its items', async () => {
    const items = () => ['One', 'Two'].map((label) => h(ChecklistItem, { label }))
    const { one } = await render(ChecklistSection, { title: 'Keys' }, { default: items })
    const title = one(`#${attribute(one('section'), 'aria-labelledby')}`)
    expect([title.tagName, textOf(title)]).toEqual(['h3', 'Keys'])
    expect(inside(one('ul'), 'li').map(textOf)).toEqual(['One', 'Two'])
  })

  it('stands empty', async () => {
    const { one, all } = await render(ChecklistSection, { title: 'Keys' })
    expect(textOf(one('section'))).toBe('Keys')
    expect(all('li')).toEqual([])
  })
})
