import fc from 'fast-check'
import type { PhrasingContent, Root, RootContent } from 'mdast'
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown'
import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../../guide/content/folder.ts'
import { readTwin } from '../../../../guide/twins/article.ts'
import { markdownText, OPTIONS } from '../../../../guide/twins/markdown-text.ts'
import {
  heading,
  inlineCode,
  link,
  list,
  listItem,
  paragraph,
  quote,
  strong,
  text,
} from '../../../../guide/twins/nodes.ts'
import { CONTEXT } from './context.ts'

/** The tree as the library writes it by itself. */
const reference = (tree: Root): string => toMarkdown(tree, { ...OPTIONS, handlers: { text: defaultHandlers.text } })

const tree = (...children: RootContent[]): Root => ({ type: 'root', children })
const emphasis = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'emphasis', children })
const row = (...children: PhrasingContent[]): RootContent => ({
  type: 'table',
  children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }],
})

/** Everywhere that text can stand. */
function around(children: PhrasingContent[], plain: string): Root {
  return tree(
    paragraph(...children),
    heading(2, children),
    heading(1, [...children, { type: 'break' }, ...children]),
    row(...children),
    quote([paragraph(...children)]),
    list([listItem([paragraph(...children)], true), listItem([paragraph(...children)])]),
    paragraph(link('https://a.example', ...children), ...children, emphasis(...children), ...children),
    paragraph(strong(...children), inlineCode('x'), ...children, { type: 'delete', children }, ...children),
    paragraph({ type: 'html', value: '<i>' }, ...children, { type: 'break' }, ...children),
    paragraph({ type: 'image', url: '/x', alt: plain }, ...children),
    paragraph(link(plain, text(plain)), ...children, link(`mailto:${plain}`, text(plain)), ...children),
    paragraph({ type: 'linkReference', identifier: 'a', referenceType: 'full', children }, ...children),
    { type: 'footnoteDefinition', identifier: 'a', children: [paragraph(...children)] },
  )
}

const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
const SIGNS = [...'aw1 .:/-)(\n[{!#']

describe('writeText', () => {
  it('writes short texts as the library does, wherever they stand', () => {
    const short = [...ASCII, ...SIGNS.flatMap((first) => ASCII.flatMap((sign) => [first + sign, sign + first]))]
    expect(short.length).toBeGreaterThan(3000)
    const behind = ['w', ']', '1', '\n'].map((before) => text(before))
    const written = (value: string): Root => {
      const neighbours = behind.map((before) => paragraph(before, text(value)))
      return tree(...around([text(value)], value).children, ...neighbours)
    }
    expect(short.filter((value) => markdownText(written(value)) !== reference(written(value)))).toEqual([])
  })

  it('writes any text next to any other as the library does', () => {
    const sign = fc.oneof(
      fc.constantFrom(...SIGNS),
      fc.constantFrom(...ASCII),
      fc.constantFrom('é', '’', '😀', 'www.', 'https://', 'p:', ':a{'),
    )
    const value = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''))
    fc.assert(
      fc.property(value, value, value, (before, middle, after) => {
        const written = around([text(before), text(middle), inlineCode('x'), text(after)], middle)
        expect(markdownText(written)).toBe(reference(written))
      }),
      { numRuns: 600 },
    )
  })

  it('writes our guides as the library does', () => {
    const guides = readContentFolder('content').filter(({ path }) => path.endsWith('.md'))
    expect(guides.length).toBeGreaterThan(50)
    for (const guide of guides) {
      const { content } = readTwin(guide.text, CONTEXT)
      expect(markdownText(content)).toBe(reference(content))
    }
  })
})
