import { describe, expect, it } from 'vitest'
import { readFaq } from '../../../../guide/markdown/faq.ts'
import type { MarkNode } from '../../../../guide/markdown/tree.ts'

const item = (question: unknown, ...answer: MarkNode[]): MarkNode => ['faq-item', { question, id: 'faq-x' }, ...answer]

describe('readFaq', () => {
  it('reads every item of the page in its order', () => {
    const nodes: MarkNode[] = [
      ['faq-section', {}, ['p', {}, 'Intro'], item('One?', ['p', {}, 'Yes.'])],
      ['div', {}, ['faq-section', {}, item('Two?', 'No.')]],
    ]
    expect(readFaq(nodes)).toEqual([
      { id: 'faq-x', question: 'One?', answer: 'Yes.' },
      { id: 'faq-x', question: 'Two?', answer: 'No.' },
    ])
  })

  it('keeps quotes, signs of HTML and emoji as they are', () => {
    const [entry] = readFaq([
      item('  Is "anon" <safe> & sound 🔑? ', ['p', {}, 'Write ', ['code', {}, '</script>'], '.']),
    ])
    expect(entry).toMatchObject({ question: 'Is "anon" <safe> & sound 🔑?', answer: 'Write </script>.' })
  })

  it('reads an answer with paragraphs, a list and a fence as one text', () => {
    const [entry] = readFaq([
      item(
        'How?',
        ['p', {}, 'First:'],
        ['pre', { code: 'npm ci\nnpm test' }],
        ['ul', {}, ['li', {}, 'a'], ['li', {}, 'b']],
      ),
    ])
    expect(entry?.answer).toBe('First: npm ci npm test a b')
  })

  it('does not read an item inside an answer as a question of its own', () => {
    expect(readFaq([item('Outer?', item('Inner?', 'x'))])).toHaveLength(1)
  })

  it('gives empty texts where a property is missing', () => {
    expect(readFaq([['faq-item', {}]])).toEqual([{ id: '', question: '', answer: '' }])
  })

  it('is empty on a page without questions', () => {
    expect(readFaq([['p', {}, 'Text'], 'more'])).toEqual([])
  })
})
