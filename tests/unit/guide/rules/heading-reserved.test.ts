import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PAGE_IDS } from '../../../../guide/markdown/page-ids.ts'
import { lint } from './lint.ts'

/** What an article's page is made of. */
const SOURCES = ['components', 'layouts', 'pages/blog/[category]/[slug].vue']

function templates(path: string): string[] {
  if (path.endsWith('.vue')) return [readFileSync(path, 'utf8')]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.vue'))
    .map((name) => readFileSync(join(path, name), 'utf8'))
}

describe('heading-reserved', () => {
  it('reports the id of a part of the page', () => {
    expect(lint('Text.\n\n## Sources\n\nText.')).toEqual([
      '18:1 error heading-reserved: The heading gets the id #sources, which a part of every page has. ' +
        'Word it differently. Taken are by-tool, corrections, facts-cited, in-short, main, related-guides, search-words and sources.',
    ])
  })

  it('accepts other headings', () => {
    expect(lint('Text.\n\n## Sources of the key\n\nText.')).toEqual([])
  })

  it('knows every id that stands in a template', () => {
    const ids = SOURCES.flatMap(templates).flatMap((source) =>
      [...source.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id),
    )
    expect(PAGE_IDS).toEqual([...new Set(ids)].sort())
  })
})
