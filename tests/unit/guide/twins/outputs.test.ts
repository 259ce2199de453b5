import { describe, expect, it } from 'vitest'
import { outputAddresses, outputAt } from '../../../../guide/twins/outputs.ts'

const CORRECTIONS = ['/corrections/feed.xml', '/corrections/rss.xml', '/corrections/feed.json']

describe('outputAddresses', () => {
  it('has the twins of each article, the feeds of the site and of each category, and the lists', () => {
    expect(outputAddresses(['/blog/guides/b', '/blog/guides/a', '/blog/agents/c'])).toEqual([
      '/blog/guides/b.md',
      '/blog/guides/b.json',
      '/blog/guides/a.md',
      '/blog/guides/a.json',
      '/blog/agents/c.md',
      '/blog/agents/c.json',
      '/feed.xml',
      '/rss.xml',
      '/feed.json',
      '/blog/agents/feed.xml',
      '/blog/agents/rss.xml',
      '/blog/agents/feed.json',
      '/blog/guides/feed.xml',
      '/blog/guides/rss.xml',
      '/blog/guides/feed.json',
      ...CORRECTIONS,
      '/llms.txt',
      '/llms-full.txt',
      '/proofs.json',
    ])
    expect(outputAddresses([])).toEqual([
      '/feed.xml',
      '/rss.xml',
      '/feed.json',
      ...CORRECTIONS,
      '/llms.txt',
      '/llms-full.txt',
      '/proofs.json',
    ])
  })

  it('refuses an article whose twin would be a feed', () => {
    expect(() => outputAddresses(['/blog/guides/feed'])).toThrow(
      new RangeError('An article must not have the address of the feed /blog/guides/feed.json: rename it.'),
    )
  })
})

describe('outputAt', () => {
  it('finds each of these addresses again', () => {
    const found = outputAddresses(['/blog/guides/rss', '/blog/guides/a.b']).map(outputAt)
    expect(found).toEqual([
      { kind: 'markdown', path: '/blog/guides/rss' },
      { kind: 'json', path: '/blog/guides/rss' },
      { kind: 'markdown', path: '/blog/guides/a.b' },
      { kind: 'json', path: '/blog/guides/a.b' },
      { kind: 'feed', format: 'atom' },
      { kind: 'feed', format: 'rss' },
      { kind: 'feed', format: 'json' },
      { kind: 'feed', format: 'atom', category: 'guides' },
      { kind: 'feed', format: 'rss', category: 'guides' },
      { kind: 'feed', format: 'json', category: 'guides' },
      { kind: 'corrections', format: 'atom' },
      { kind: 'corrections', format: 'rss' },
      { kind: 'corrections', format: 'json' },
      { kind: 'llms' },
      { kind: 'llms-full' },
      { kind: 'proofs' },
    ])
  })

  it.each(['/', '/blog/guides/a', '/a.md', '/blog/a.md', '/blog/a/b/c.md', '/x/feed.xml', '/blog/guides/feed.xml.gz'])(
    'finds nothing at %s',
    (address) => {
      expect(outputAt(address)).toBeUndefined()
    },
  )
})
