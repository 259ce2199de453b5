import { describe, expect, it } from 'vitest'
import { readSource } from '../../../../guide/markdown/source/document.ts'
import { readAllowComments } from '../../../../guide/rules/allow-comments.ts'

function read(text: string) {
  return readAllowComments(readSource({ path: 'page.md', text }))
}

describe('readAllowComments', () => {
  it('reads rule, reason and the lines of the paragraph below', () => {
    expect(
      read('Text.\n\n<!-- allow prose-claim: it is\n  a quotation: theirs -->\nA claim\nover two lines.\n\nText.'),
    ).toEqual([
      { at: { line: 3, column: 1 }, rule: 'prose-claim', reason: 'it is\n  a quotation: theirs', lines: [5, 6] },
    ])
  })

  it('lets several comments stand above one paragraph', () => {
    expect(
      read('<!-- allow a: x -->\n<!-- allow b: y -->\n\nText.').map(({ rule, lines }) => ({ rule, lines })),
    ).toEqual([
      { rule: 'a', lines: [4, 4] },
      { rule: 'b', lines: [4, 4] },
    ])
  })

  it('takes a whole list, but of a tag only its first line', () => {
    const text =
      '<!-- allow a: x -->\n- One\n- Two\n\n<!-- allow b: y -->\n::tip-box{title="T"}\nText.\n\n<!-- allow c: z -->\nMore.\n::\n'
    expect(read(text).map(({ rule, lines }) => ({ rule, lines }))).toEqual([
      { rule: 'a', lines: [2, 3] },
      { rule: 'b', lines: [6, 6] },
      { rule: 'c', lines: [10, 10] },
    ])
  })

  it('is about its paragraph inside of one, and about itself at the end', () => {
    expect(read('Text <!-- allow a: x --> here\nand there.\n\n<!-- allow b: y -->').map(({ lines }) => lines)).toEqual([
      [1, 2],
      [4, 4],
    ])
  })

  it('reads comments between the fields', () => {
    const text =
      '---\n# allow a: x\n# allow b: y\ntitle: T\nimage:\n  # allow c: z\n  alt: >-\n    Over\n    lines\ndate: 2026-11-22\n---\n'
    expect(read(text)).toEqual([
      { at: { line: 2, column: 1 }, rule: 'a', reason: 'x', lines: [4, 4] },
      { at: { line: 3, column: 1 }, rule: 'b', reason: 'y', lines: [4, 4] },
      { at: { line: 6, column: 3 }, rule: 'c', reason: 'z', lines: [7, 9] },
    ])
  })

  it('reads what is not complete', () => {
    expect(
      read('<!-- allow -->\nText.\n\n<!--allow prose-claim-->\nText.').map(({ rule, reason }) => [rule, reason]),
    ).toEqual([
      ['', ''],
      ['prose-claim', ''],
    ])
  })

  it('leaves other comments and code alone', () => {
    expect(
      read('<!-- allow lists are next -->\n<!-- allowed: x -->\nText.\n\n```md\n<!-- allow a: x -->\n```\n'),
    ).toEqual([])
  })
})
