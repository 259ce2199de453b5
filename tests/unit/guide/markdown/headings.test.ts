import { describe, expect, it } from 'vitest'
import { readHeadings } from '../../../../guide/markdown/headings.ts'

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
