import { describe, expect, it } from 'vitest'
import { compareFences, differences } from '../../../../guide/markdown/compare.ts'
import type { MarkElement } from '../../../../guide/markdown/tree.ts'

const marks = (before: string, after: string) => differences(before, after).map((lines) => Object.fromEntries(lines))

describe('differences', () => {
  it.each([
    ['a changed line', 'a\nb\nc\n', 'a\nx\nc\n', { 2: 'del' }, { 2: 'add' }],
    ['lines that came', 'a\nb\n', 'a\nx\ny\nb\n', {}, { 2: 'add', 3: 'add' }],
    ['lines that went', 'a\nx\ny\nb\n', 'a\nb\n', { 2: 'del', 3: 'del' }, {}],
    ['several places', 'a\nb\nc\nd\n', 'b\nc\nx\n', { 1: 'del', 4: 'del' }, { 3: 'add' }],
    ['nothing', 'a\n', 'a\n', {}, {}],
  ])('marks %s', (_name, before, after, deleted, added) => {
    expect(marks(before, after)).toEqual([deleted, added])
  })
})

const pre = (code: string): MarkElement => ['pre', { code }]

describe('compareFences', () => {
  it('does not take the end of the shorter code for a change', () => {
    const [first, second] = [pre('a\nb'), pre('a\r\nb\r\nc\r\n')]
    expect(compareFences(['code-compare', {}, first, second])).toEqual([
      [first, new Map()],
      [second, new Map([[3, 'add']])],
    ])
  })

  it.each<[string, MarkElement]>([
    ['one fence', ['code-compare', {}, pre('a')]],
    ['three fences', ['code-compare', {}, pre('a'), pre('b'), pre('c')]],
    ['a text between', ['code-compare', {}, pre('a'), ['p', {}, 'x']]],
  ])('compares nothing in %s', (_name, compare) => {
    expect(compareFences(compare)).toEqual([])
  })
})
