import { describe, expect, it } from 'vitest'
import type { MarkNode } from '../../../../guide/markdown/tree.ts'
import { countWords, readMinutes } from '../../../../guide/markdown/words.ts'

describe('countWords', () => {
  const cases: [string, MarkNode[], number, number][] = [
    ['nothing', [], 0, 0],
    ['a sentence', ['Turn it on, then test it.'], 6, 0],
    ['no punctuation, no emoji', ['— … ! 🔑 👩🏽‍💻 &'], 0, 0],
    ['words that inline elements hold', [['p', {}, 'one ', ['strong', {}, 'two ', ['em', {}, 'three']]]], 3, 0],
    ['line breaks of Windows as space', ['one\r\ntwo'], 2, 0],
    ['right-to-left text', ['مرحبا بالعالم'], 2, 0],
    [
      'code of a fence apart',
      [
        ['p', {}, 'Run'],
        ['pre', { code: 'npm run build' }, ['code', {}, 'npm run build']],
      ],
      1,
      3,
    ],
    ['a fence without code', [['pre', {}]], 0, 0],
    ['code in a sentence as prose', [['code', {}, 'anon']], 1, 0],
    [
      'what tags show',
      [
        ['faq-item', { question: 'Is it safe?' }, 'Yes'],
        ['checklist-item', { label: 'Rotate keys' }],
      ],
      6,
      0,
    ],
    ['the title of a box, not its other properties', [['tip-box', { title: 'Two words', id: 'not these' }]], 2, 0],
    [
      'no title that only a pointer shows',
      [
        ['a', { title: 'not on the page' }, 'link'],
        ['abbr', { title: 'x y' }, 'RLS'],
      ],
      2,
      0,
    ],
    [
      'what nested tags hold',
      [['step-list', {}, ['step-item', { title: 'One' }, ['pre', { code: 'a b' }], 'two']]],
      2,
      2,
    ],
  ]
  it.each(cases)('counts %s', (_name, nodes, prose, code) => {
    expect(countWords(nodes)).toEqual({ prose, code })
  })
})

describe('readMinutes', () => {
  it.each([
    [0, 0, 1],
    [109, 0, 1],
    [329, 0, 1],
    [330, 0, 2],
    [2200, 0, 10],
    [0, 1100, 10],
    [220, 110, 2],
  ])('gives %i words of prose and %i of code %i min', (prose, code, minutes) => {
    expect(readMinutes({ prose, code })).toBe(minutes)
  })
})
