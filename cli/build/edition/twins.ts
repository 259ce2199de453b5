import { idOf } from '../../../guide/content/address.ts'
import { isUnpublished } from '../../../guide/content/publication.ts'
import type { Asks } from '../../../guide/edition/asks.ts'
import { listedArticle } from '../../../guide/edition/read-article.ts'
import { relativesIn } from '../../../guide/edition/relatives.ts'
import { factsOf } from '../../../guide/facts/folder.ts'
import { newestInFeeds } from '../../../guide/feeds/site-feed.ts'
import { chooseRelated } from '../../../guide/listing/related.ts'
import type { SiteIndex } from '../../../guide/rules/site-index.ts'
import type { TwinContext } from '../../../guide/twins/context.ts'
import { hashOf } from './hash.ts'
import type { EditionSettings } from './settings.ts'

/** The twins of articles, from the fields of all. */
export function createTwins(index: SiteIndex, { origin, content, today }: EditionSettings, samples = index.samples) {
  const listed = index.documents.flatMap((document) => {
    if (document.collection !== 'articles' || isUnpublished(document.fields, today)) return []
    return listedArticle(document) ?? []
  })
  const byPath = new Map(listed.map((article) => [article.path, article]))
  const relatives = relativesIn(listed)
  const terms = new Map(
    index.documents
      .filter(({ collection }) => collection === 'glossary')
      .map(({ path, fields }) => [idOf(path), typeof fields.term === 'string' ? fields.term : undefined]),
  )
  const fact = factsOf(content)
  const inFeeds = new Set(newestInFeeds(listed).map(({ path }) => path))
  return {
    /** Whether an article has twins. */
    isPublished: (path: string): boolean => byPath.has(path),
    /** Whether a feed has its text. */
    isInFeed: (path: string): boolean => inFeeds.has(path),
    /** A key of all that the twins of an article are made from. */
    keyOf(path: string, key: string, asks: Asks): string {
      // What is shown of each, and what their order follows from.
      const shown = relatives(path, asks).map(({ path: address, title, description, stack, tags, category, date }) => {
        return [address, title, description, stack, tags, category, date]
      })
      return hashOf(
        key,
        origin,
        shown,
        asks.terms.map((id) => terms.get(id)),
      )
    },
    contextOf(path: string, asks: Asks): TwinContext {
      const self = byPath.get(path)
      const related = self && asks.related ? chooseRelated(self, listed).map((other) => other.path) : []
      const page = (target: string) => byPath.get(target)
      return { origin, path, page, term: (id) => terms.get(id), fact, related, samples: samples ?? new Map() }
    },
  }
}
