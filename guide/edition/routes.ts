import { partPath } from '../checklist/parts.ts'
import { siteChecklist } from '../checklist/site-checklist.ts'
import { groupByCategory } from '../listing/order.ts'
import { OFFLINE_PATH } from '../site/offline-page.ts'
import { FIXED_PAGES } from '../site/pages.ts'
import type { Category } from '../site/types.ts'
import { TOPIC_KINDS } from '../topics/topic.ts'
import { groupByTopic } from '../topics/topics.ts'
import type { SiteContent } from './content.ts'

/** Pages that nobody links to. */
const UNLINKED = ['/404', OFFLINE_PATH]

/** The addresses of all pages but those of articles. A page that is linked to and not here is found by check:output. */
export function pageRoutes(content: SiteContent, categories: Category[]): string[] {
  const { articles, checklists } = content
  const parts = siteChecklist(checklists).parts.map(partPath)
  const topics = TOPIC_KINDS.flatMap((kind) => groupByTopic(articles, kind).map(({ topic }) => topic.path))
  const listings = groupByCategory(articles, categories).map(({ category }) => `/blog/${category.id}`)
  return [...FIXED_PAGES, ...UNLINKED, ...listings, ...topics, ...parts].sort()
}
