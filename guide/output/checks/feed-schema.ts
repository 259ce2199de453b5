import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { FEED_FORMATS, FEED_KINDS, feedType } from '../../feeds/formats.ts'
import type { FeedKind } from '../../feeds/formats.ts'
import { defineCheck } from '../check.ts'
import { relaxNg } from '../xml-schema.ts'

const ajv = new Ajv2020({ allErrors: true })
addFormats.default(ajv)
const isJsonFeed = ajv.compile(
  JSON.parse(readFileSync(new URL('../schemas/json-feed.json', import.meta.url), 'utf8')) as object,
)

function jsonFaults(text: string): string[] {
  let feed: unknown
  try {
    feed = JSON.parse(text)
  } catch {
    return []
  }
  if (isJsonFeed(feed)) return []
  return (isJsonFeed.errors ?? []).map(({ instancePath, message = 'is wrong' }) => `${instancePath || '/'} ${message}.`)
}

/** What each format is held against: guide/output/schemas/README.md says where it comes from. */
const FAULTS: Record<FeedKind, (text: string) => string[]> = {
  atom: relaxNg('atom.rng'),
  rss: relaxNg('rss.rng'),
  json: jsonFaults,
}

/** What is no feed of its format at all, or no JSON, is reported by the check "feeds". */
const ROOTS: Record<FeedKind, RegExp> = { atom: /<feed[\s>]/, rss: /<rss[\s>]/, json: /^\s*\{/ }

const SPECIFICATIONS: Record<FeedKind, string> = {
  atom: 'https://www.rfc-editor.org/rfc/rfc4287',
  rss: 'https://www.rssboard.org/rss-specification',
  json: 'https://www.jsonfeed.org/version/1.1/',
}

export const feedSchema = defineCheck({
  id: 'feed-schema',
  why: 'Feed readers leave out what is not as their format has it, or refuse the feed.',
  *file({ path, text }) {
    const kind = FEED_KINDS.find((candidate) => FEED_FORMATS[candidate].type === feedType(path))
    if (kind === undefined || !ROOTS[kind].test(text)) return
    for (const fault of FAULTS[kind](text)) {
      yield {
        message: `It is not valid. ${fault}`,
        hint: `guide/feeds writes it; its format is ${SPECIFICATIONS[kind]}.`,
      }
    }
  },
})
