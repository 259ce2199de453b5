import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../../guide/content/folder.ts'
import type { MarkNode } from '../../../../guide/markdown/tree.ts'
import { countText, countWords, readMinutes } from '../../../../guide/markdown/words.ts'

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

describe('countText', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
  const segmented = (text: string): number => [...segmenter.segment(text)].filter((part) => part.isWordLike).length
  const differing = (texts: string[]): string[] => texts.filter((text) => countText(text) !== segmented(text))
  /** One of each kind that the rules tell apart. */
  const SIGNS = [...'aZ09_\'.:,;-"$ \r\n\0']
  const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
  const longer = (texts: string[], signs: string[]): string[] => texts.flatMap((text) => signs.map((s) => text + s))

  it('counts what the segmenter counts in all short texts', () => {
    const short = longer(longer(longer(SIGNS, SIGNS), SIGNS), [...SIGNS, ''])
    expect(short.length).toBeGreaterThan(80_000)
    expect(differing(short)).toEqual([])
    const between = longer(['', 'a', '1', '_'], ASCII).flatMap((start) => longer([start], ['', 'a', '1', '_']))
    expect(differing([...between, ...longer(ASCII, ASCII)])).toEqual([])
  })

  it('counts what the segmenter counts in our guides and in parts of them', () => {
    const texts = readContentFolder('content').map(({ text }) => text)
    const lines = texts.flatMap((text) => text.split('\n'))
    expect(lines.length).toBeGreaterThan(5000)
    expect(differing([...texts, ...lines, ...lines.flatMap((line) => line.split(' '))])).toEqual([])
  })

  it('counts what the segmenter counts in any text', () => {
    const sign = fc.oneof(
      fc.constantFrom(...SIGNS),
      fc.constantFrom(...ASCII),
      fc.constantFrom('é', '’', '\u0301', '😀'),
    )
    const text = fc.array(sign, { maxLength: 30 }).map((signs) => signs.join(''))
    fc.assert(
      fc.property(text, (value) => void expect(countText(value)).toBe(segmented(value))),
      { numRuns: 5000 },
    )
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
