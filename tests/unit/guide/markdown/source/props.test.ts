import { describe, expect, it } from 'vitest'
import type { MdcNode } from '../../../../../guide/markdown/source/mdc.ts'
import { isTag, parseMarkdown } from '../../../../../guide/markdown/source/mdc.ts'
import { pointOfAttribute, readProps } from '../../../../../guide/markdown/source/props.ts'

function firstTag(text: string): MdcNode {
  const node = parseMarkdown(text).children.find(isTag)
  if (!node) throw new Error(`There is no tag in ${text}`)
  return node
}

describe('readProps', () => {
  it('reads braces, YAML and bound props', () => {
    const text = '::tag{a="1" some-name=x :c="3" d}\n---\na: 2\ne: [f]\n---\nText.\n::'
    expect(readProps(firstTag(text))).toEqual({
      values: { a: 2, someName: 'x', c: 3, d: true, e: ['f'] },
      unreadable: [],
    })
  })

  it('tells what is bound to no JSON', () => {
    expect(readProps(firstTag('::tag{:a="name"}\n::'))).toEqual({ values: {}, unreadable: ['a'] })
  })
})

describe('pointOfAttribute', () => {
  it('finds names in braces and in YAML', () => {
    const inBraces = '::tag{a="1" bc="2"}\n::'
    expect(pointOfAttribute(inBraces, firstTag(inBraces), 'bc')).toEqual({ line: 1, column: 13 })
    const inYaml = 'Text.\n\n  ::tag\n  ---\n  someName: 2\n  ---\n  ::'
    expect(pointOfAttribute(inYaml, firstTag(inYaml), 'someName')).toEqual({ line: 5, column: 3 })
  })

  it('falls back to the tag', () => {
    const text = '::tag{.wide}\n::'
    expect(pointOfAttribute(text, firstTag(text), 'class')).toEqual({ line: 1, column: 1 })
  })
})
