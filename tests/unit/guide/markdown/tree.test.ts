import { describe, expect, it } from 'vitest'
import type { MarkNode } from '../../../../guide/markdown/tree.ts'
import { childrenOf, isElement, stringProp, textOf, visit } from '../../../../guide/markdown/tree.ts'

const PAGE: MarkNode[] = [
  ['p', {}, 'one ', ['strong', {}, 'two']],
  'text',
  ['tip-box', {}, ['ul', {}, ['li', {}, 'three']]],
]

describe('isElement and childrenOf', () => {
  it('tell texts from elements and give what is inside', () => {
    expect(PAGE.map(isElement)).toEqual([true, false, true])
    expect(childrenOf(['p', {}, 'a', ['b', {}]])).toEqual(['a', ['b', {}]])
    expect(childrenOf(['br', {}])).toEqual([])
  })
})

describe('visit', () => {
  it('goes from the outside in, in the order of the page', () => {
    const seen: string[] = []
    visit(PAGE, ([tag]) => void seen.push(tag))
    expect(seen).toEqual(['p', 'strong', 'tip-box', 'ul', 'li'])
  })

  it('leaves out what is inside an element that is answered with false', () => {
    const seen: string[] = []
    visit(PAGE, ([tag]) => {
      seen.push(tag)
      return tag === 'tip-box' ? false : undefined
    })
    expect(seen).toEqual(['p', 'strong', 'tip-box'])
  })
})

describe('textOf', () => {
  const cases: [string, MarkNode[], string][] = [
    ['nothing', [], ''],
    [
      'inline elements without a gap',
      ['Use ', ['code', {}, 'rls'], ', ', ['em', {}, 'al', ['b', {}, 'ways']], '.'],
      'Use rls, always.',
    ],
    [
      'blocks apart',
      [
        ['p', {}, 'One.'],
        ['p', {}, 'Two.'],
      ],
      'One. Two.',
    ],
    ['list items apart', [['ul', {}, ['li', {}, 'a'], ['li', {}, 'b']]], 'a b'],
    ['a line break as a space', ['a', ['br', {}], 'b'], 'a b'],
    ['tags within tags', [['tip-box', {}, ['step-list', {}, ['step-item', {}, ['p', {}, 'deep']]]], 'end'], 'deep end'],
    ['a term inside a sentence', ['(', ['glossary-term', { id: 'rls' }, 'RLS'], ')'], '(RLS)'],
    ['code of a fence from its property', ['a', ['pre', { code: 'x  =\n1' }, ['code', {}, 'other']], 'b'], 'a x = 1 b'],
    ['a fence without code', ['a', ['pre', {}], 'b'], 'a b'],
    ['white space of every kind', ['\r\n a\u00A0\t b \n'], 'a b'],
    ['emoji and right-to-left text', ['👩🏽‍💻 ', ['strong', {}, 'مرحبا'], ' עולם'], '👩🏽‍💻 مرحبا עולם'],
    ['signs of HTML', ['a < b & "c" ', ['code', {}, '</script>']], 'a < b & "c" </script>'],
  ]
  it.each(cases)('reads %s', (_name, nodes, text) => {
    expect(textOf(nodes)).toBe(text)
  })
})

describe('stringProp', () => {
  it('gives a text and nothing else', () => {
    expect(stringProp(['a', { href: '' }], 'href')).toBe('')
    expect(stringProp(['a', { href: 1 }], 'href')).toBeUndefined()
    expect(stringProp(['a', {}], 'href')).toBeUndefined()
  })
})
