import { CORRECTIONS_PATH } from '../../corrections/address.ts'
import { FEED_KINDS, correctionsFeedAddress, MOST_ENTRIES } from '../../feeds/formats.ts'
import { defineCheck } from '../check.ts'
import type { Problem } from '../check.ts'
import type { FeedFileEntry } from '../feed-files.ts'
import { readFeedFile } from '../feed-files.ts'
import type { PageCorrection } from '../graph.ts'
import { isPublished } from '../published.ts'
import type { OutputSite } from '../site.ts'

const REBUILD = 'Page, feeds and data come from the corrections in the article’s fields: look at guide/corrections.'

function* problemsOfFeed(
  entries: readonly FeedFileEntry[],
  known: ReadonlyMap<string, PageCorrection>,
): Iterable<Problem> {
  const listed = new Set(entries.map(({ url }) => url))
  if (listed.size !== Math.min(known.size, MOST_ENTRIES) || listed.size < entries.length) {
    yield { message: `It has ${entries.length} of ${known.size} corrections.`, hint: REBUILD }
  }
  for (const { id, url, published } of entries) {
    const correction = known.get(url)
    if (!correction) yield { message: `${url} is the correction of no published article.`, hint: REBUILD }
    else if (correction.date !== published || id !== url) {
      yield { message: `${url} is of ${published} as "${id}", and on its page of ${correction.date}.`, hint: REBUILD }
    }
  }
}

export const corrections = defineCheck({
  id: 'corrections',
  why: 'A security publication says what it got wrong wherever somebody may look for it: in the guide, in one list, by feed.',
  *site(site: OutputSite) {
    const published = [...site.pages.values()].filter((page) => isPublished(page, site))
    const known = new Map(published.flatMap((page) => page.corrections.map((entry) => [entry.url ?? '', entry])))
    const list = site.pages.get(CORRECTIONS_PATH)
    for (const page of published) {
      for (const { url } of page.corrections) {
        const id = url?.split('#')[1] ?? ''
        if (!page.ids.has(id)) {
          yield {
            page: page.address,
            message: `It does not show the correction ${url ?? 'without a url'}.`,
            hint: REBUILD,
          }
        } else if (!list?.links.has(`${page.address}#${id}`)) {
          yield { page: CORRECTIONS_PATH, message: `It does not link to ${page.address}#${id}.`, hint: REBUILD }
        }
      }
    }
    for (const kind of FEED_KINDS) {
      const address = correctionsFeedAddress(kind)
      const path = address.slice(1)
      const file = site.files.sizes.has(path)
        ? readFeedFile(kind, site.files.read(path).toString('utf8'))
        : 'The file does not exist.'
      if (typeof file === 'string') yield { page: path, message: file, hint: REBUILD }
      else if (published.every(({ hasData }) => hasData)) {
        if (file.self !== site.options.url + address) {
          yield { page: path, message: `It says that its address is "${file.self}".`, hint: REBUILD }
        }
        for (const problem of problemsOfFeed(file.entries, known)) yield { page: path, ...problem }
      }
      if (list && !list.links.has(address)) {
        yield { page: CORRECTIONS_PATH, message: `Its head does not link to ${address}.`, hint: REBUILD }
      }
    }
  },
})
