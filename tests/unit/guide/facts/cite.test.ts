import { describe, expect, it } from 'vitest'
import { citeFacts } from '../../../../guide/facts/cite.ts'
import { deriveFromBody } from '../../../../guide/markdown/derive.ts'
import type { MarkNode } from '../../../../guide/markdown/tree.ts'
import { fact } from '../schema/sample-article.ts'

const { cites: _cites, id: _id, ...open } = fact()
const facts = new Map([
  ['open', open],
  ['half', { ...open, value: 50, unit: '%' }],
])
const factOf = (id: string) => facts.get(id)

describe('citeFacts', () => {
  it('writes the figure where the editor wrote none, and numbers facts and places', () => {
    const nodes: MarkNode[] = [
      ['p', {}, 'In ', ['fact-cite', { id: 'half' }], ' and ', ['fact-cite', { id: 'open' }, 'one in ten']],
      ['tip-box', {}, ['p', {}, ['fact-cite', { id: 'half' }]]],
    ]
    expect(citeFacts(nodes, factOf)).toEqual([
      { id: 'half', ...facts.get('half'), cites: 2 },
      { id: 'open', ...open, cites: 1 },
    ])
    expect(nodes).toEqual([
      [
        'p',
        {},
        'In ',
        ['fact-cite', { id: 'half', number: 1, nth: 1 }, '50%'],
        ' and ',
        ['fact-cite', { id: 'open', number: 2, nth: 1 }, 'one in ten'],
      ],
      ['tip-box', {}, ['p', {}, ['fact-cite', { id: 'half', number: 1, nth: 2 }, '50%']]],
    ])
  })

  it('leaves what is unknown as it is', () => {
    const nodes: MarkNode[] = [['p', {}, ['fact-cite', { id: 'no' }], ['fact-cite', {}, 'words']]]
    expect(citeFacts(nodes, factOf)).toEqual([])
    expect(nodes).toEqual([['p', {}, ['fact-cite', { id: 'no' }], ['fact-cite', {}, 'words']]])
  })
})

describe('deriveFromBody', () => {
  it('has the figure in answers, words and headings', async () => {
    const nodes: MarkNode[] = [
      ['h2', { id: 'a' }, 'In ', ['fact-cite', { id: 'half' }], '?'],
      ['faq-item', { question: 'How many?' }, ['p', {}, 'It was ', ['fact-cite', { id: 'open' }], '.']],
    ]
    const { faq, words, headings } = await deriveFromBody(nodes, { factOf })
    expect(faq[0]?.answer).toBe('It was 170 of 1,645 apps.')
    expect(headings[0]?.text).toBe('In 50%?')
    expect(words).toBe(10)
  })
})
