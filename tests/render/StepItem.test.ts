import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import StepItem from '../../components/content/StepItem.vue'
import { render, textOf } from './render.ts'

describe('StepItem', () => {
  it('is a list item with its title as a heading', async () => {
    const { one, texts } = await render(StepItem, { title: 'Open <Settings>' }, { default: () => h('p', 'Then save.') })
    expect(texts('h3')).toEqual(['Open <Settings>'])
    expect(textOf(one('li'))).toBe('Open <Settings> Then save.')
  })

  it('leaves the heading to the editor where it has no title', async () => {
    const { texts } = await render(StepItem, {}, { default: () => [h('h3', 'Mine'), h('p', 'Text')] })
    expect(texts('h3')).toEqual(['Mine'])
  })
})
