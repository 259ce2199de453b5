import { resolve } from 'node:path'
import process from 'node:process'
import { parseFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { feedType } from '../../guide/feeds/formats.ts'
import { readFolder } from '../../guide/output/files.ts'

const root = resolve(import.meta.dirname, '../..')
const output = readFolder(resolve(root, process.env.SITE_OUTPUT || '.output/public'))
const paths = [...output.sizes.keys()].filter((path) => feedType(path) !== undefined)

/** An entry as a reader shows it. */
interface Entry {
  title?: string
  url?: string
  html?: string
  published?: string
}

/** What feedsmith, which knows every format and nothing of us, reads in a feed. */
function read(text: string): { format: string; title?: string; entries: Entry[] } {
  const { format, feed } = parseFeed(text)
  if (format === 'atom') {
    const entries = (feed.entries ?? []).map(({ title, links, content, published }) => {
      const url = links?.find(({ rel }) => rel === 'alternate')?.href
      return { title: title?.value, url, html: content?.value, published }
    })
    return { format, title: feed.title?.value, entries }
  }
  if (format === 'rss') {
    const entries = (feed.items ?? []).map(({ title, link, content, pubDate }) => {
      const published = pubDate && new Date(pubDate).toISOString().replace('.000Z', 'Z')
      return { title, url: link, html: content?.encoded, published }
    })
    return { format, title: feed.title, entries }
  }
  if (format !== 'json') throw new Error(`The feed is ${format}.`)
  const entries = (feed.items ?? []).map(({ title, url, content_html: html, date_published: published }) => {
    return { title, url, html, published }
  })
  return { format, title: feed.title, entries }
}

describe('feedsmith, a feed reader', () => {
  it('knows the format of every feed', () => {
    const formats: Record<string, string> = { 'feed.xml': 'atom', 'rss.xml': 'rss', 'feed.json': 'json' }
    expect(paths).toEqual(expect.arrayContaining(Object.keys(formats)))
    for (const path of paths) {
      expect([path, read(output.read(path).toString()).format]).toEqual([path, formats[path.replace(/.*\//, '')]])
    }
  })

  it('reads the same title and entries in each format', () => {
    for (const path of paths.filter((candidate) => candidate.endsWith('feed.json'))) {
      const { title, entries } = read(output.read(path).toString())
      expect(title).toMatch(/\S/)
      for (const name of ['feed.xml', 'rss.xml']) {
        const other = read(output.read(path.replace('feed.json', name)).toString())
        expect([name, other.title, other.entries]).toEqual([name, title, entries])
      }
    }
  })

  it('reads nothing in what is no feed, and misses what is misspelt', () => {
    expect(() => read('<html><title>Feed</title></html>')).toThrow()
    const feed = output
      .read('feed.xml')
      .toString()
      .replaceAll('content type', 'contents type')
      .replaceAll('/content>', '/contents>')
    expect(read(feed).entries.filter(({ html }) => html !== undefined)).toEqual([])
  })
})
