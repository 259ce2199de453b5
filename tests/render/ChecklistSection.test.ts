import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import ChecklistItem from '../../components/content/ChecklistItem.vue'
import ChecklistSection from '../../components/content/ChecklistSection.vue'
import { attribute } from '../../guide/output/dom.ts'
import { summary } from '../unit/guide/schema/sample-article.ts'
import { SELF, siteWith } from './article-context.ts'
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

  it('has a place for its progress, and keeps its ticks by the address of its article', async () => {
    const { one, all } = await render(ChecklistSection, { title: 'Keys' }, {}, siteWith())
    expect(attribute(one('check-list'), 'data-path')).toBe(SELF.path)
    expect(attribute(one('progress'), 'aria-label')).toBe('Progress: Keys')
    expect(all('.checklist-foot')).toEqual([])
  })

  it('leads from the last one of a page to the merged list of its tools', async () => {
    const { one, texts } = await render(ChecklistSection, { title: 'Keys', last: true }, {}, siteWith())
    expect(attribute(one('a'), 'href')).toBe('/checklist#stack=supabase,nextjs')
    expect(texts('.checklist-foot')).toEqual(['This guide My stack: one list for all your tools'])
    expect(inside(one('.checklist-foot'), 'span').map((text) => attribute(text, 'role'))).toEqual(['status'])
  })

  it.each([
    [[], '/checklist'],
    [['any' as const, 'vite' as const], '/checklist#stack=vite'],
  ])('leads from a guide for %j to %s', async (stack, href) => {
    const context = { ...siteWith(), article: summary({ stack }) }
    const { one } = await render(ChecklistSection, { title: 'Keys', last: true }, {}, context)
    expect(attribute(one('a'), 'href')).toBe(href)
  })
})
