import { resolve } from 'node:path'
import process from 'node:process'
import type { Code, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit as visitMarkdown } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import type { MarkNode } from '../../guide/markdown/tree.ts'
import { stringProp, visit } from '../../guide/markdown/tree.ts'
import { rawText } from '../../guide/output/dom.ts'
import { readFeedFile } from '../../guide/output/feed-files.ts'
import { readFolder } from '../../guide/output/files.ts'
import type { OutputPage } from '../../guide/output/page.ts'
import { readPage } from '../../guide/output/page.ts'
import { projectOptions } from '../../guide/output/project.ts'
import { fold, visibleText } from '../../guide/output/visible-text.ts'

const root = resolve(import.meta.dirname, '../..')
const output = readFolder(resolve(root, process.env.SITE_OUTPUT || '.output/public'))
const { url: origin } = projectOptions(root)
const articles = [...output.sizes.keys()]
  .filter((path) => /^blog\/[^/]+\/[^/]+\.html$/.test(path))
  .map((path) => path.replace('.html', ''))
  .filter((path) => output.sizes.has(`${path}.md`))

const textOf = (path: string): string => output.read(path).toString('utf8')
const jsonOf = (path: string): Record<string, unknown> => JSON.parse(textOf(path)) as Record<string, unknown>
const pageOf = (path: string): OutputPage => readPage(`${path}.html`, textOf(`${path}.html`), origin)

/** The code of each block of a page, as a reader copies it. */
function codesOfPage(page: OutputPage): string[] {
  return page.all('pre').map((element) => rawText(element))
}

/** Nuxt Content writes a tab as spaces up to the next column of four, in the page and in its tree. */
function withoutTabs(code: string): string {
  const expand = (before: string) => before + ' '.repeat(4 - (before.length % 4))
  return code
    .split('\n')
    .map((line) => line.split('\t').reduce((written, part) => expand(written) + part))
    .join('\n')
}

function codesOfMarkdown(path: string): string[] {
  const codes: Code[] = []
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(textOf(`${path}.md`)) as Root
  visitMarkdown(tree, 'code', (node) => void codes.push(node))
  return codes.map(({ value }) => value)
}

function codesOfJson(path: string): string[] {
  const codes: string[] = []
  visit((jsonOf(`${path}.json`).body as { value: MarkNode[] }).value, (element) => {
    if (element[0] === 'pre') codes.push(stringProp(element, 'code') ?? '')
    return undefined
  })
  return codes
}

describe('the twins of a page', { timeout: 600_000 }, () => {
  it('are there', () => {
    expect(articles.length).toBeGreaterThan(0)
  })

  it.each(articles)('have the code of /%s, sign by sign', (path) => {
    const codes = codesOfPage(pageOf(path))
    expect(codesOfMarkdown(path).map(withoutTabs)).toEqual(codes)
    expect(codesOfJson(path)).toEqual(codes)
  })

  it.each(articles)('have the title, the graph and the questions of /%s', (path) => {
    const page = pageOf(path)
    const twin = jsonOf(`${path}.json`)
    const [heading] = page.all('h1')
    expect(twin.title).toBe(heading && visibleText(heading))
    expect((twin.schemaOrg as { '@graph': unknown })['@graph']).toEqual(page.graph.nodes)
    const markdown = textOf(`${path}.md`)
    for (const { question } of twin.faq as { question: string }[]) {
      expect(markdown.replaceAll('\\', '')).toMatch(new RegExp(`^#+ ${RegExp.escape(fold(question))}$`, 'm'))
    }
    for (const { items } of twin.checklist as { items: { id: string }[] }[]) {
      expect(items.filter(({ id }) => !page.facts.ids.has(id))).toEqual([])
    }
  })
})

describe('the feeds', () => {
  const file = jsonOf('feed.json')
  const items = file.items as Record<string, unknown>[]

  it('are valid JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/', () => {
    expect(file).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: expect.stringMatching(/\S/),
      home_page_url: `${origin}/`,
      feed_url: `${origin}/feed.json`,
      language: 'en',
      authors: [{ name: expect.stringMatching(/\S/), url: `${origin}/` }],
    })
    const date = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/)
    for (const item of items) {
      const text = expect.stringMatching(/\S/)
      expect(item).toMatchObject({ title: text, summary: text, date_published: date, date_modified: date })
      expect(item).toMatchObject({ id: item.url, content_html: expect.stringMatching(/^<.+>$/s) })
    }
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  })

  it('have the same entries in every format: all articles', () => {
    const urls = articles.map((path) => `${origin}/${path}`).sort()
    expect(items.map(({ url }) => url).sort()).toEqual(urls)
    for (const [kind, path] of [
      ['atom', 'feed.xml'],
      ['rss', 'rss.xml'],
    ] as const) {
      const feed = readFeedFile(kind, textOf(path))
      const entries = typeof feed === 'string' ? feed : feed.entries.map(({ url, html }) => [url, html])
      expect(entries).toEqual(items.map(({ url, content_html }) => [url, content_html]))
    }
  })
})

describe('llms.txt', () => {
  it('lists the Markdown of every article', () => {
    const listed = [...textOf('llms.txt').matchAll(/\((\S+\.md)\)/g)].map(([, url]) => url)
    expect(listed.sort()).toEqual(articles.map((path) => `${origin}/${path}.md`).sort())
  })
})
