import { describe, expect, it } from 'vitest'
import type { MarkNode } from '../../../../guide/markdown/tree.ts'
import { linkHeadings, readHeadings } from '../../../../guide/markdown/headings.ts'

describe('readHeadings', () => {
  it('reads h2 and h3 with their text, emphasis and code included', () => {
    expect(
      readHeadings([
        ['h2', { id: 'find' }, 'Find the ', ['code', {}, 'anon'], ' key'],
        ['p', {}, 'Text'],
        ['h3', { id: 'look' }, ' Look\n ', ['em', {}, 'closely'], ' 🔎'],
      ]),
    ).toEqual([
      { id: 'find', text: 'Find the anon key', depth: 2 },
      { id: 'look', text: 'Look closely 🔎', depth: 3 },
    ])
  })

  it('leaves out other levels, headings inside tags and headings without an id', () => {
    expect(
      readHeadings([
        ['h1', { id: 'a' }, 'A'],
        ['h4', { id: 'b' }, 'B'],
        ['tip-box', {}, ['h2', { id: 'c' }, 'C']],
        ['h2', {}, 'D'],
        ['h2', { id: '' }, 'E'],
        'h2',
      ]),
    ).toEqual([])
  })
})

describe('linkHeadings', () => {
  it('makes headings of the page links to themselves', () => {
    const nodes: MarkNode[] = [
      ['h2', { id: 'find' }, 'Find the ', ['code', {}, 'anon'], ' key'],
      ['tip-box', {}, ['h3', { id: 'box' }, 'A box']],
    ]
    linkHeadings(nodes)
    expect(nodes).toEqual([
      ['h2', { id: 'find' }, ['a', { href: '#find' }, 'Find the ', ['code', {}, 'anon'], ' key']],
      ['tip-box', {}, ['h3', { id: 'box' }, 'A box']],
    ])
  })

  it.each<[string, MarkNode]>([
    ['a link', ['h2', { id: 'a' }, ['em', {}, ['a', { href: '/x' }, 'A']]]],
    ['a term', ['h2', { id: 'a' }, ['glossary-term', { id: 'rls' }, 'RLS']]],
  ])('leaves a heading with %s as it is', (_name, heading) => {
    const nodes = [structuredClone(heading)]
    linkHeadings(nodes)
    expect(nodes).toEqual([heading])
  })
})
