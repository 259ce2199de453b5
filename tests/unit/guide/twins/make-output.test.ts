import { describe, expect, it } from 'vitest'
import type { OutputSources } from '../../../../guide/twins/make-output.ts'
import { makeOutput } from '../../../../guide/twins/make-output.ts'
import { outputAddresses, outputAt } from '../../../../guide/twins/outputs.ts'
import site from '../../../../site.config.ts'
import { summary } from '../schema/sample-article.ts'

const articles = [
  summary({ path: '/blog/guides/a', title: 'Guide A', category: 'guides', date: '2026-01-01' }),
  summary({ path: '/blog/agents/b', title: 'Guide B', category: 'agents', date: '2026-02-01' }),
]

/** Sources that note for which articles they were asked. */
function sources() {
  const asked: string[] = []
  const given: OutputSources = {
    origin: 'https://guide.example',
    site,
    articles,
    markdown: ({ path }) => (asked.push(`markdown ${path}`), `# ${path}\n`),
    json: ({ path }) => (asked.push(`json ${path}`), `{"path":"${path}"}`),
    entry: ({ path }) => (asked.push(`entry ${path}`), { html: `<p>${path}</p>`, author: 'Ada' }),
    proofs: () => ({ proofs: [], code: null }),
  }
  return { asked, given }
}

function made(address: string) {
  const { asked, given } = sources()
  const output = outputAt(address)
  return { asked, ...(output && makeOutput(output, given)) }
}

describe('makeOutput', () => {
  it('makes every file that the articles have', () => {
    for (const address of outputAddresses(articles.map(({ path }) => path))) {
      expect(made(address).text).toMatch(/\S/)
    }
  })

  it('gives the twins of an article, and asks for no other', () => {
    expect(made('/blog/guides/a.md')).toEqual({
      asked: ['markdown /blog/guides/a'],
      type: 'text/markdown',
      text: '# /blog/guides/a\n',
    })
    expect(made('/blog/guides/a.json')).toEqual({
      asked: ['json /blog/guides/a'],
      type: 'application/json',
      text: '{"path":"/blog/guides/a"}',
    })
  })

  it('has no twin of an article that is not published', () => {
    expect(made('/blog/guides/draft.md')).toEqual({ asked: [] })
    expect(made('/blog/guides/draft.json')).toEqual({ asked: [] })
  })

  it('has in the feed of a category its articles alone, and no feed of an empty one', () => {
    const feed = made('/blog/agents/feed.xml')
    expect(feed.asked).toEqual(['entry /blog/agents/b'])
    expect(feed.type).toBe('application/atom+xml')
    expect(feed.text).toContain('Guide B')
    expect(feed.text).not.toContain('Guide A')
    expect(made('/blog/how-to/feed.xml')).toEqual({ asked: [] })
  })

  it('lists articles for language models by their fields, and in full by their twins', () => {
    expect(made('/llms.txt')).toMatchObject({ asked: [], type: 'text/plain' })
    const full = made('/llms-full.txt')
    expect(full.asked.sort()).toEqual(['markdown /blog/agents/b', 'markdown /blog/guides/a'])
    expect(full.text).toContain('# /blog/guides/a')
  })

  it('writes the proofs as JSON', () => {
    expect(made('/proofs.json')).toEqual({
      asked: [],
      type: 'application/json',
      text: '{\n  "proofs": [],\n  "code": null\n}\n',
    })
  })
})
