import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { FeedKind } from '../feeds/formats.ts'

/** An entry of a feed as its file has it; what is missing there is empty here. */
export interface FeedFileEntry {
  id: string
  url: string
  html: string
  /** ISO 8601 in UTC. */
  published: string
  /** The same; RSS has none. */
  updated?: string
}

/** A feed as its file has it. */
export interface FeedFile {
  title: string
  self: string
  /** When something in it changed last; JSON Feed does not say it. */
  updated?: string
  entries: FeedFileEntry[]
}

type Xml = string | { '#text'?: string } | undefined
type Link = { '@_rel'?: string; '@_href'?: string }

interface Atom {
  feed?: {
    title?: Xml
    updated?: Xml
    link?: Link[]
    entry?: { id?: Xml; link?: Link[]; published?: Xml; updated?: Xml; content?: Xml }[]
  }
}

interface Rss {
  rss?: {
    channel?: {
      title?: Xml
      lastBuildDate?: Xml
      'atom:link'?: Link[]
      item?: { guid?: Xml; link?: Xml[]; pubDate?: Xml; 'content:encoded'?: Xml }[]
    }
  }
}

interface Json {
  version?: string
  title?: string
  feed_url?: string
  items?: { id?: string; url?: string; content_html?: string; date_published?: string; date_modified?: string }[]
}

const LISTS = new Set(['entry', 'item', 'link', 'atom:link'])
const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => LISTS.has(name),
})

const textOf = (value: Xml): string => (typeof value === 'object' ? (value['#text'] ?? '') : (value ?? ''))

const linkOf = (links: Link[] | undefined, rel: string): string =>
  links?.find((link) => link['@_rel'] === rel)?.['@_href'] ?? ''

/** A date of RSS as the other formats write it; what is none stays as it is. */
function isoOf(date: string): string {
  const time = Date.parse(date)
  return Number.isNaN(time) ? date : new Date(time).toISOString().replace('.000Z', 'Z')
}

function readAtom(text: string): FeedFile | undefined {
  const { feed } = parser.parse(text) as Atom
  return (
    feed && {
      title: textOf(feed.title),
      self: linkOf(feed.link, 'self'),
      updated: textOf(feed.updated),
      entries: (feed.entry ?? []).map(({ id, link, published, updated, content }) => ({
        id: textOf(id),
        url: linkOf(link, 'alternate'),
        html: textOf(content),
        published: textOf(published),
        updated: textOf(updated),
      })),
    }
  )
}

function readRss(text: string): FeedFile | undefined {
  const channel = (parser.parse(text) as Rss).rss?.channel
  return (
    channel && {
      title: textOf(channel.title),
      self: linkOf(channel['atom:link'], 'self'),
      updated: isoOf(textOf(channel.lastBuildDate)),
      entries: (channel.item ?? []).map(({ guid, link, pubDate, 'content:encoded': content }) => ({
        id: textOf(guid),
        url: textOf(link?.[0]),
        html: textOf(content),
        published: isoOf(textOf(pubDate)),
      })),
    }
  )
}

function readJson(text: string): FeedFile | undefined {
  const feed = JSON.parse(text) as Json
  if (feed.version !== 'https://jsonfeed.org/version/1.1' || !Array.isArray(feed.items)) return undefined
  return {
    title: feed.title ?? '',
    self: feed.feed_url ?? '',
    entries: feed.items.map(({ id = '', url = '', content_html = '', date_published = '', date_modified = '' }) => {
      return { id, url, html: content_html, published: date_published, updated: date_modified }
    }),
  }
}

/**
 * Reads the file of a feed.
 *
 * @returns a sentence where it is no feed of that format
 */
export function readFeedFile(kind: FeedKind, text: string): FeedFile | string {
  const missing = 'It is no feed of its format.'
  try {
    if (kind === 'json') return readJson(text) ?? missing
    const valid = XMLValidator.validate(text)
    if (valid !== true) return `It is not valid XML: line ${valid.err.line}: ${valid.err.msg}`
    return (kind === 'atom' ? readAtom(text) : readRss(text)) ?? missing
  } catch (error) {
    return `It can't be read: ${error instanceof Error ? error.message : String(error)}`
  }
}
