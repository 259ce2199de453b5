import { PUBLISHED_FILE, readPublished } from '../content/published.ts'
import { nearest } from '../text/nearest.ts'
import { defineRule } from './define-rule.ts'
import type { PublishedList } from './published-list.ts'
import { isDraft, isForTheList, publishedListOf } from './published-list.ts'
import type { PageDocument, SiteIndex } from './site-index.ts'

/** Where an article that is gone has probably moved to: an article that is not in the list yet is the first guess. */
function movedTo(site: SiteIndex, list: PublishedList, path: string): PageDocument | undefined {
  const articles = [...site.articles].filter(([, article]) => isForTheList(article, site))
  const fresh = articles.filter(([address]) => !list.paths.has(address))
  const ending = path.slice(path.lastIndexOf('/'))
  const sameSlug = [...fresh, ...articles].find(([address]) => address.endsWith(ending))
  const addresses = (some: typeof articles) => some.map(([address]) => address)
  const near = nearest(path, addresses(fresh)) ?? nearest(path, addresses(articles))
  return sameSlug?.[1] ?? site.articles.get(near ?? '') ?? (fresh.length === 1 ? fresh[0]?.[1] : undefined)
}

function mendFor(site: SiteIndex, list: PublishedList, path: string): string {
  const article = movedTo(site, list, path)
  const removal = `Taken away? Name it in ${list.removedFile} with the reason and the date.`
  if (!article) return `Moved? Add it to "aliases:" of the article that took its place. ${removal}`
  return `Moved to ${article.address}? Add it to "aliases:" of ${article.file}. ${removal}`
}

export default defineRule({
  id: 'published-path',
  summary: 'A path that was published still leads to an article, or is named in removed.yml.',
  severity: 'error',
  needs: 'text',
  *test({ document, site }) {
    const list = document.path === PUBLISHED_FILE ? publishedListOf(site) : undefined
    if (!list) return
    for (const { text: path, line, isPath } of readPublished(document.text)) {
      const at = { line, column: 1 }
      const article = site.articles.get(path) ?? site.aliases.get(path)
      if (!isPath) {
        yield {
          at,
          message: `"${path}" is no path: a path starts with / and has no spaces.`,
          hint: 'Correct the line.',
        }
      } else if (list.removed.has(path) || site.pages.has(path)) {
        continue
      } else if (!article) {
        yield {
          at,
          message: `${path} was published, and now nothing is at this address.`,
          hint: mendFor(site, list, path),
        }
      } else if (isDraft(article)) {
        yield {
          at,
          message: `${path} was published, and ${article.file} is a draft now.`,
          hint: `Take "draft: true" away, or name the path in ${list.removedFile} with the reason and the date.`,
        }
      }
    }
  },
})
