import { describe, expect, it } from 'vitest'
import { listedArticle, readArticle } from '../../../../guide/edition/read-article.ts'
import { readView } from '../../../../guide/rules/markdown-view.ts'
import { indexSite } from '../../../../guide/rules/site-index.ts'
import config from '../../../../site.config.ts'
import { article } from '../rules/lint.ts'

const SOURCES = { samples: new Map<string, string>(), factOf: () => undefined }

function documentOf(text: string, path = 'blog/guides/page.md') {
  const files = [{ path, file: `content/${path}`, text }]
  const [document] = indexSite({ config, files, publicFiles: new Set(), today: '2026-11-22' }).documents
  if (!document) throw new Error('There is no document.')
  return document
}

async function read(text: string) {
  const document = documentOf(text)
  const tree = readView(document).body?.tree
  if (!tree) throw new Error('There is no tree.')
  return readArticle(document, tree, SOURCES)
}

const TEXT = article({
  fields: 'aliases: [/blog/guides/old]\ntags: [rls]\nstack: [supabase]',
  body: 'Text with :glossary-term{id="rls"}.\n\n```ts\nconst a = 1\n```\n\n::related-articles\n::\n',
})

describe('readArticle', () => {
  it('makes an article of its fields, its place and its text', async () => {
    const { article: made, stem, aliases, asks, body } = await read(TEXT)
    expect(made).toMatchObject({
      path: '/blog/guides/page',
      category: 'guides',
      title: 'A guide to test the rules with',
      date: '2026-11-01',
      dateModified: '2026-11-01',
      tags: ['rls'],
      headings: [{ id: 'the-first-part' }],
    })
    expect({ stem, aliases, asks }).toEqual({
      stem: 'blog/guides/page',
      aliases: ['/blog/guides/old'],
      asks: { cards: [], terms: ['rls'], related: true },
    })
    expect(JSON.stringify(body)).toContain('const a = 1')
  })

  it('throws where a rule would have found a mistake in the fields', async () => {
    await expect(read(TEXT.replace('date: 2026-11-01', 'date: soon'))).rejects.toThrow()
  })
})

describe('listedArticle', () => {
  it('tells of the fields alone what reading tells', async () => {
    const listed = listedArticle(documentOf(TEXT))
    const { article: made } = await read(TEXT)
    for (const field of [
      'path',
      'title',
      'description',
      'category',
      'date',
      'dateModified',
      'stack',
      'tags',
    ] as const) {
      expect(listed?.[field]).toEqual(made[field])
    }
  })

  it('lists nothing of which the fields are wrong', () => {
    expect(listedArticle(documentOf(TEXT.replace('date: 2026-11-01', 'date: soon')))).toBeUndefined()
    expect(listedArticle(documentOf('no fields'))).toBeUndefined()
  })
})
