import { describe, expect, it } from 'vitest'
import { asksOf } from '../../../../guide/edition/asks.ts'
import type { MarkNode } from '../../../../guide/markdown/tree.ts'

const asked = (...body: MarkNode[]) => asksOf(body)

describe('asksOf', () => {
  it('finds cards and terms at any depth, each once, in the order of the page', () => {
    const card = (href: string): MarkNode => ['related-card', { href }]
    const term = (id: string): MarkNode => ['p', {}, 'A ', ['strong', {}, ['glossary-term', { id }, 'word']]]
    expect(
      asked(term('rls'), ['related-articles', {}, card('/b'), card('/a'), card('/b')], term('jwt'), term('rls')),
    ).toEqual({
      cards: ['/b', '/a'],
      terms: ['rls', 'jwt'],
      related: false,
    })
  })

  it('reads props that are bound to a text', () => {
    expect(asked(['related-card', { ':href': '"/a"' }], ['glossary-term', { ':id': '"rls"' }])).toMatchObject({
      cards: ['/a'],
      terms: ['rls'],
    })
  })

  it('asks for nothing that is there where a prop is missing or no JSON', () => {
    expect(asked(['related-card', {}], ['glossary-term', { ':id': 'rls' }])).toMatchObject({ cards: [''], terms: [''] })
  })

  it('has guides chosen where an editor chose none, and white space is no choice', () => {
    expect(asked(['related-articles', {}]).related).toBe(true)
    expect(asked(['related-articles', {}, '\n']).related).toBe(true)
    expect(asked(['related-articles', {}, ['related-card', { href: '/a' }]]).related).toBe(false)
    expect(asked(['related-articles', {}, ['related-card', { href: '/a' }]], ['related-articles', {}]).related).toBe(
      true,
    )
  })

  it('asks for nothing where a text shows nothing of others', () => {
    expect(asked('Text', ['p', {}, ['a', { href: '/b' }, 'b']])).toEqual({ cards: [], terms: [], related: false })
  })
})
