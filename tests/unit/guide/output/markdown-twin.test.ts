import { describe, expect, it } from 'vitest'
import { readMarkdownTwin } from '../../../../guide/output/markdown-twin.ts'

describe('readMarkdownTwin', () => {
  it('reads fields, links, pictures and definitions', () => {
    const text = '---\na: 1\n---\n\n[b](/b) ![c](c.png) <https://d.example> [e]\n\n[e]: #e\n'
    expect(readMarkdownTwin(text)).toEqual({
      fields: { a: 1 },
      links: ['/b', 'c.png', 'https://d.example', '#e'],
      leftovers: [],
    })
  })

  it('has no fields where there is no frontmatter, or none that is a map', () => {
    for (const text of ['# A', '---\na: "\n---\n', '---\n- a\n---\n']) {
      expect(readMarkdownTwin(text).fields).toBeUndefined()
    }
  })

  it('finds tags in text only, unless they are escaped', () => {
    expect(readMarkdownTwin('> ::a{b="c"}\n\nd :e[f]\n\n:::').leftovers).toEqual(['> ::a', ':e', ':::'])
    expect(readMarkdownTwin('\\::a\n\n`::a` \\:e[f]\n\n```\n::a\n```\n\n    ::a\n\na::b :c 1::').leftovers).toEqual([])
  })
})
