import { newestOf } from '../guide/listing/modified.ts'
import type { ArticleSummary } from '../guide/schema/article.ts'
import { TOPICS_PATH, TOPICS_TITLE } from '../guide/topics/topic.ts'
import type { TopicKind } from '../guide/topics/topic.ts'
import { topicAt } from '../guide/topics/topics.ts'

/**
 * Finds the tool or weakness at the address of the page, and sets the head of its page.
 *
 * @param index all published articles; given, because nothing of Nuxt can be asked after waiting in here
 * @throws a 404 where no guide names one with that address
 */
export function useTopicPage(kind: TopicKind, index: ArticleSummary[]) {
  const { path } = useRoute()
  const entry = topicAt(index, kind, path)
  if (!entry) throw createError({ status: 404, statusText: `No guide is about ${path}`, fatal: true })
  const { topic, articles } = entry
  const crumbs = usePageHead({
    path,
    title: topic.title,
    description: topic.description,
    kind: 'collection',
    crumbs: [{ name: TOPICS_TITLE, path: TOPICS_PATH }],
    topic,
    items: articles,
    modified: newestOf(articles),
  })
  return { entry, crumbs }
}
