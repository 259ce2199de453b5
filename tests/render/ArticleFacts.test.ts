import { describe, expect, it } from 'vitest'
import ArticleFacts from '../../components/article/ArticleFacts.vue'
import { attribute } from '../../guide/output/dom.ts'
import { fact } from '../unit/guide/schema/sample-article.ts'
import { inside, render, textOf } from './render.ts'

describe('ArticleFacts', () => {
  it('lists the facts in order, each with the way back to every place', async () => {
    const facts = [fact(), fact({ id: 'half', value: 50, unit: '%', cites: 3 })]
    const { one, all, texts } = await render(ArticleFacts, { facts })
    expect(textOf(one(`#${attribute(one('section'), 'aria-labelledby')}`))).toBe('Facts cited')
    expect(all('li').map((item) => attribute(item, 'id'))).toEqual(['fact-open-tables', 'fact-half'])
    expect(all('.fact-back').flatMap((back) => inside(back, 'a').map((link) => attribute(link, 'href')))).toEqual([
      '#cite-open-tables',
      '#cite-half',
      '#cite-half-2',
      '#cite-half-3',
    ])
    expect(texts('.fact-back')).toEqual(['Back to the text', 'Back to the text, place 2, place 3'])
  })
})
