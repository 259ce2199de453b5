import { describe, expect, it } from 'vitest'
import { readSource } from '../../../../guide/markdown/source/document.ts'
import { passagesOf } from '../../../../guide/prose/passages.ts'
import { readView } from '../../../../guide/rules/markdown-view.ts'

describe('passagesOf', () => {
  it('reads fields before the page, once a document', () => {
    const file = { path: 'blog/guides/page.md', file: 'page.md', text: '---\ntitle: One\n---\n\nTwo.\n' }
    const document = { ...file, ...readSource(file), collection: 'articles' as const, id: 'page' }
    const { body } = readView(document)
    if (!body) throw new Error('The text cannot be parsed.')
    const passages = passagesOf({ document, body })
    expect(passages.map(({ kind, text }) => [kind, text])).toEqual([
      ['field', 'One'],
      ['text', 'Two.'],
    ])
    expect(passagesOf({ document, body })).toBe(passages)
  })
})
