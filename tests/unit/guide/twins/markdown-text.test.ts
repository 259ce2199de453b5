import fc from 'fast-check'
import type { Code, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { markdownText } from '../../../../guide/twins/markdown-text.ts'
import { list, listItem, paragraph, quote, text } from '../../../../guide/twins/nodes.ts'

const parse = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown) as Root

function codesOf(tree: Root): string[] {
  const codes: string[] = []
  visit(tree, 'code', ({ value }) => void codes.push(value))
  return codes
}

describe('markdownText', () => {
  it('writes code so that it is read as it was, wherever it stands', () => {
    const signs = [
      'a',
      ' ',
      '\t',
      '\n',
      '`',
      '```',
      '~~~',
      '::',
      '::tip-box',
      '>',
      '- ',
      '1. ',
      '#',
      '\\',
      '|',
      '---',
      'é😀',
    ]
    const code = fc.array(fc.constantFrom(...signs), { maxLength: 20 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(code, (value) => {
        const node: Code = { type: 'code', lang: 'ts', value }
        const item = listItem([paragraph(text('a')), node], false)
        const tree: Root = { type: 'root', children: [node, quote([node, list([item])]), list([item])] }
        expect(codesOf(parse(markdownText(tree)))).toEqual([value, value, value, value])
      }),
      { numRuns: 500 },
    )
  })

  it('keeps what begins like a block, or is followed by braces, from being a tag', () => {
    const tree: Root = { type: 'root', children: [paragraph(text('::a\n:::\n:b{c} d::e'))] }
    expect(markdownText(tree)).toBe('\\::a\n\\:::\n\\:b{c} d::e\n')
  })
})
