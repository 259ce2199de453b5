import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import FaqItem from '../../components/content/FaqItem.vue'
import FaqSection from '../../components/content/FaqSection.vue'
import { inside, render, textOf } from './render.ts'

describe('FaqSection', () => {
  it('holds its questions in their order', async () => {
    const items = () => ['One?', 'Two?'].map((question) => h(FaqItem, { question }))
    const { one } = await render(FaqSection, {}, { default: items })
    expect(inside(one('section.faq'), 'summary').map(textOf)).toEqual(['One?', 'Two?'])
  })

  it('stands empty', async () => {
    const { one } = await render(FaqSection)
    expect(textOf(one('section.faq'))).toBe('')
  })
})
