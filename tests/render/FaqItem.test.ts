import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import FaqItem from '../../components/content/FaqItem.vue'
import { attribute, isElement } from '../../guide/output/dom.ts'
import { render, textOf } from './render.ts'

describe('FaqItem', () => {
  it('folds the answer under the question; the id is inside, so that a link to it opens the answer', async () => {
    const props = { question: 'Is "anon" <safe> & public?', id: 'faq-is-anon-safe' }
    const { one } = await render(FaqItem, props, { default: () => h('p', 'With rules, yes.') })
    const [summary, answer] = one('details').childNodes.filter(isElement)
    expect(summary && [summary.tagName, textOf(summary)]).toEqual(['summary', 'Is "anon" <safe> & public?'])
    expect(answer && [attribute(answer, 'id'), textOf(answer)]).toEqual(['faq-is-anon-safe', 'With rules, yes.'])
    expect(attribute(one('details'), 'id')).toBeUndefined()
  })

  it('is closed at first and needs no id', async () => {
    const { one } = await render(FaqItem, { question: 'Why?' })
    expect(one('details').attrs.map(({ name }) => name)).toEqual(['class'])
    expect(attribute(one('.faq-answer'), 'id')).toBeUndefined()
  })
})
