import { describe, expect, it } from 'vitest'
import config from '../../../../site.config.ts'
import type { Site } from '../../../../guide/rules/site-index.ts'
import { indexSite } from '../../../../guide/rules/site-index.ts'
import { surroundingsOf } from '../../../../guide/rules/surroundings.ts'
import { article, otherArticle, TERM } from './lint.ts'

const B = 'blog/guides/b.md'
const FILES: Record<string, string> = {
  'blog/guides/a.md': article(),
  [B]: otherArticle(2),
  'glossary/rls.md': TERM,
  'published.txt': '/blog/guides/a\n/blog/guides/b\n',
}

function surroundings(changes: Record<string, string | undefined> = {}, more: Partial<Site> = {}): string {
  const files = Object.entries({ ...FILES, ...changes }).flatMap(([path, text]) => {
    return text === undefined ? [] : [{ path, file: path, text }]
  })
  const around = { config, publicFiles: new Set(['/diagram.svg']), today: '2026-11-22' }
  return surroundingsOf(indexSite({ ...around, files, ...more }))
}

describe('surroundingsOf', () => {
  it('stays the same while only sentences change', () => {
    expect(surroundings({ [B]: otherArticle(2).replace('Text.', 'Another text.') })).toBe(surroundings())
    expect(surroundings({ 'glossary/rls.md': `${TERM}\nMore.\n` })).toBe(surroundings())
  })

  it.each<[string, Record<string, string | undefined>, Partial<Site>?]>([
    ['a heading', { [B]: otherArticle(2).replace('The first part', 'Another name') }],
    ['a title', { [B]: otherArticle(2).replace('Guide 2 to', 'A guide to') }],
    ['a term', { 'glossary/rls.md': TERM.replace('Row level', 'Row-level') }],
    ['the list of published paths', { 'published.txt': '/blog/guides/a\n' }],
    ['a file that is gone', { 'glossary/rls.md': undefined }],
    ['the day', {}, { today: '2026-11-23' }],
    ['a picture', {}, { publicFiles: new Set() }],
    ['a sample', {}, { samples: new Map([['samples/a/fixed.ts', 'x']]) }],
  ])('changes with %s', (_, changes, more) => {
    expect(surroundings(changes, more)).not.toBe(surroundings())
  })
})
