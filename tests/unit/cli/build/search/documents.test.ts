import { describe, expect, it } from 'vitest'
import type { OutputPages } from '../../../../../cli/build/search/documents.ts'
import { listPages, listTerms } from '../../../../../cli/build/search/documents.ts'
import { page } from './small-index.ts'

const PAGES: Record<string, string> = {
  'a.html': page('A', 'Text.'),
  'index.html': '<h1>Lists</h1>',
  'b.html': page('B', 'Text.'),
}

/** Files, and which of them were read. */
function output(pages = PAGES): { files: OutputPages; read: string[] } {
  const read: string[] = []
  const files = {
    paths: Object.keys(pages),
    read(path: string) {
      read.push(path)
      return pages[path] ?? ''
    },
  }
  return { files, read }
}

const keys = new Map(Object.keys(PAGES).map((path) => [path, `key of ${path}`]))

describe('listPages', () => {
  it('lists what is searched, by addresses, and names records by what they are made from', () => {
    const { documents } = listPages(output().files, '1', new Map(), {})
    expect(documents.map(({ url, file }) => [url, file])).toEqual([
      ['/a', 'a.html'],
      ['/b', 'b.html'],
    ])
    const names = (version: string, pages = PAGES) =>
      listPages(output(pages).files, version, new Map(), {}).documents.map(({ record }) => record)
    expect(names('1')).toEqual(documents.map(({ record }) => record))
    const all = [...names('1'), ...names('2'), ...names('1', { 'a.html': PAGES['b.html'] ?? '' })]
    expect(new Set(all).size).toBe(5)
  })

  it('reads no page that is known, searched or not', () => {
    const first = listPages(output().files, '1', keys, {})
    const { files, read } = output()
    expect(listPages(files, '1', new Map([...keys, ['b.html', 'another']]), first.known).documents).toEqual(
      first.documents,
    )
    expect(read).toEqual(['b.html'])
  })

  it('knows nothing of a page that has no key', () => {
    expect(listPages(output().files, '1', new Map(), {}).known).toEqual({})
    const { files, read } = output()
    listPages(files, '1', new Map(), listPages(output().files, '1', keys, {}).known)
    expect(read).toHaveLength(3)
  })
})

describe('listTerms', () => {
  it('puts the other names of a term in front of its text', () => {
    const term = { id: 'rls', term: 'Row level security', aliases: ['RLS', 'Rows'], text: 'A rule.' }
    const [first, second] = listTerms([term, { ...term, aliases: [] }], '1')
    expect(first).toMatchObject({
      url: '/glossary#rls',
      term: { title: 'Row level security', content: 'RLS, Rows. A rule.' },
    })
    expect(second?.term?.content).toBe('A rule.')
    expect(second?.record).not.toBe(first?.record)
  })
})
