import { describe, expect, it } from 'vitest'
import config from '../../../../site.config.ts'
import type { Site } from '../../../../guide/rules/site-index.ts'
import { indexSite } from '../../../../guide/rules/site-index.ts'
import { aroundOf, askedOf } from '../../../../guide/rules/surroundings.ts'
import { otherArticle, TERM } from './lint.ts'

const B = 'blog/guides/b.md'
const FACT = `statement: One of two apps leaks.\nvalue: 50\nunit: percent\n`
const AROUND = { config, publicFiles: new Set(['/diagram.svg']), today: '2026-11-22' }

const read = (path: string, text: string) => {
  const index = indexSite({ ...AROUND, files: [{ path, file: path, text }] })
  return { index, document: index.documents[0] as (typeof index.documents)[number] }
}

function asked(path: string, text: string): string {
  const { index, document } = read(path, text)
  return askedOf(document, index)
}

function around(files: Record<string, string> = {}, more: Partial<Site> = {}): string {
  const all = Object.entries({ 'facts/leaks.yml': FACT, ...files }).map(([path, text]) => ({ path, file: path, text }))
  return aroundOf(indexSite({ ...AROUND, files: all, ...more }))
}

describe('askedOf', () => {
  it('stays the same while only sentences change', () => {
    expect(asked(B, otherArticle(2).replace('Text.', 'Another text.'))).toBe(asked(B, otherArticle(2)))
    expect(asked('glossary/rls.md', `${TERM}\nMore.\n`)).toBe(asked('glossary/rls.md', TERM))
  })

  it.each([
    ['a heading', B, otherArticle(2), 'The first part', 'Another name'],
    ['a title', B, otherArticle(2), 'Guide 2 to', 'A guide to'],
    ['a term', 'glossary/rls.md', TERM, 'Row level', 'Row-level'],
    ['a path that was published', 'published.txt', '/blog/guides/a\n', 'guides/a', 'guides/b'],
  ])('changes with %s', (_, path, text, from, to) => {
    expect(asked(path, text.replace(from, to))).not.toBe(asked(path, text))
  })
})

describe('aroundOf', () => {
  it('stays the same with another article, another day and another picture', () => {
    expect(around({ [B]: otherArticle(2) }, { today: '2026-11-23', publicFiles: new Set() })).toBe(around())
  })

  it.each<[string, Record<string, string>, Partial<Site>?]>([
    ['a fact', { 'facts/leaks.yml': FACT.replace('50', '60') }],
    ['an author', { 'authors/ada.yml': 'name: Ada Example\n' }],
    ['a sample', {}, { samples: new Map([['samples/a/fixed.ts', 'x']]) }],
    ['a category', {}, { config: { ...config, categories: config.categories.slice(1) } }],
  ])('changes with %s', (_, files, more) => {
    expect(around(files, more)).not.toBe(around())
  })
})
