import { join, resolve } from 'node:path'
import type { Code, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { addressOf, collectionOf } from '../../../../guide/content/address.ts'
import { readContentFolder } from '../../../../guide/content/folder.ts'
import { readBody, readSource } from '../../../../guide/markdown/source/document.ts'
import { readFenceInfo } from '../../../../guide/markdown/source/fence-info.ts'
import { isProblem, readSrc, takeFromSample } from '../../../../guide/proof/fence-source.ts'
import { readMarkdownTwin } from '../../../../guide/output/markdown-twin.ts'
import { readTwin, twinHtml, twinMarkdown } from '../../../../guide/twins/article.ts'
import { markdownText } from '../../../../guide/twins/markdown-text.ts'
import { CONTEXT } from './context.ts'

const root = resolve(import.meta.dirname, '../../../..')

/** Real articles, and those that hold everything that is allowed. */
const ARTICLES = ['content', 'tests/fixtures/content/valid'].flatMap((folder) =>
  readContentFolder(join(root, folder), `${folder}/`).filter(({ path }) => collectionOf(path) === 'articles'),
)

const parsePlain = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text) as Root

function codesOf(tree: Root): Code[] {
  const codes: Code[] = []
  visit(tree, 'code', (node) => void codes.push(node))
  return codes
}

/** The code of a fence, from its sample where it names one. */
function codeOf({ meta, value }: Code): string {
  const src = readSrc(meta ?? '')
  const found = src === undefined ? undefined : takeFromSample(src, CONTEXT.samples)
  return found && !isProblem(found) ? found.code : value
}

/** Language and code of each fence, in order. */
function fencesOf(tree: Root): [language: string | undefined, code: string][] {
  return codesOf(tree).map((node) => [readFenceInfo(`${node.lang ?? ''} ${node.meta ?? ''}`).language, codeOf(node)])
}

const SOURCE = `---
# A note among editors.
title: 'Keys: a guide'
date: 2026-11-22
verified:
  versions: { next: '16' }
sources:
  - { title: The *standard*, url: https://example.com/a_b }
---

::tldr
First.
::

See [the end](#end).
`

describe('twinMarkdown', () => {
  it('has the editor’s fields, the address, the title, the text and the sources', () => {
    expect(twinMarkdown(readTwin(SOURCE, CONTEXT))).toBe(`---
title: "Keys: a guide"
date: 2026-11-22
verified:
  versions:
    next: "16"
sources:
  - title: The *standard*
    url: https://example.com/a_b
url: https://guide.example/blog/guides/x
---

# Keys: a guide

> **In short:** First.

See [the end](https://guide.example/blog/guides/x#end).

## Sources

- [The \\*standard\\*](https://example.com/a_b)
`)
  })

  it.each(ARTICLES)('keeps what $file says, in plain Markdown', ({ path, text }) => {
    const context = { ...CONTEXT, path: addressOf(path) }
    const markdown = twinMarkdown(readTwin(text, context))
    const twin = readMarkdownTwin(markdown)
    const document = readSource({ path, text })
    expect(twin.fields).toEqual({ ...document.fields, url: `https://guide.example${context.path}` })
    expect(twin.leftovers).toEqual([])
    expect(twin.links.filter((href) => !/^(?:https?:\/\/|mailto:|tel:)/.test(href))).toEqual([])

    const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '')
    const tree = parsePlain(body)
    const source = readBody(document).tree
    expect(source && fencesOf(tree)).toEqual(source && fencesOf(source))
    // Nothing was written that reads as something else.
    expect(markdownText(tree)).toBe(body.replace(/^\n+/, ''))
  })
})

describe('twinHtml', () => {
  it('has neither frontmatter nor title', () => {
    expect(twinHtml(readTwin(SOURCE, CONTEXT))).toBe(`<blockquote>
<p><strong>In short:</strong> First.</p>
</blockquote>
<p>See <a href="https://guide.example/blog/guides/x#end">the end</a>.</p>
<h2>Sources</h2>
<ul>
<li><a href="https://example.com/a_b">The *standard*</a></li>
</ul>`)
  })

  it.each(ARTICLES)('has the code of $file, and nothing that runs', ({ path, text }) => {
    const html = twinHtml(readTwin(text, { ...CONTEXT, path: addressOf(path) }))
    const source = readBody(readSource({ path, text })).tree
    const decode = (code: string) =>
      code.replace(/&#x([\dA-F]+);/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    const codes = [...html.matchAll(/<pre><code[^>]*>([\s\S]*?)<\/code><\/pre>/g)].map(([, code = '']) => decode(code))
    const expected = source ? codesOf(source).map((node) => (codeOf(node) === '' ? '' : `${codeOf(node)}\n`)) : []
    expect(codes.sort()).toEqual(expected.sort())
    const marked = html.replace(/<code[\s\S]*?<\/code>/g, '')
    expect(marked).not.toMatch(/<(?:script|style|iframe|input|svg)|\s(?:style|on\w+)=/)
    expect(marked).not.toMatch(/(?:href|src)="(?!https?:|mailto:|tel:)/)
  })
})

it('reads articles', () => {
  expect(ARTICLES.length).toBeGreaterThan(20)
})
