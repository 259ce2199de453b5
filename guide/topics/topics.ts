import { newestFirst } from '../listing/order.ts'
import type { ArticleSummary } from '../schema/article.ts'
import { describeTopic } from './describe.ts'
import { TOPIC_KINDS } from './topic.ts'
import type { Topic, TopicKind } from './topic.ts'

/** A topic with its guides, newest first. */
export interface TopicEntry {
  topic: Topic
  articles: ArticleSummary[]
}

/** The fields that name topics. */
type Tagged = Pick<ArticleSummary, 'stack' | 'cwe' | 'owasp'>

/** The topics that a guide names, in its own order: tools, then weaknesses. */
export function topicsOf(article: Tagged): Topic[] {
  return TOPIC_KINDS.flatMap((kind) => article[kind].flatMap((id) => describeTopic(kind, id) ?? []))
}

const numberIn = (id: string): number => Number(/\d+/.exec(id)?.[0] ?? 0)

/** Tools by name, CWEs by number, OWASP ids by list and number. */
function compare(a: Topic, b: Topic): number {
  if (a.kind === 'stack') return a.name.localeCompare(b.name, 'en')
  if (a.kind === 'cwe') return numberIn(a.id) - numberIn(b.id)
  return a.official?.title.localeCompare(b.official?.title ?? '', 'en') || a.id.localeCompare(b.id, 'en')
}

function topicsIn(articles: ArticleSummary[], kind: TopicKind): TopicEntry[] {
  const ids = [...new Set(articles.flatMap((article): string[] => article[kind]))]
  return ids
    .flatMap((id) => describeTopic(kind, id) ?? [])
    .sort(compare)
    .map((topic) => ({
      topic,
      articles: newestFirst(articles.filter((article) => (article[kind] as string[]).includes(topic.id))),
    }))
}

/** Each topic is a page, for which they would all be found again. */
const MADE = new WeakMap<ArticleSummary[], Map<TopicKind, TopicEntry[]>>()

/**
 * The topics of one kind that guides name: one that no guide has gets no page.
 *
 * @param articles not to be changed afterwards: what is made of them is kept for as long as they are
 */
export function groupByTopic(articles: ArticleSummary[], kind: TopicKind): TopicEntry[] {
  const kinds = MADE.get(articles) ?? new Map<TopicKind, TopicEntry[]>()
  MADE.set(articles, kinds)
  const topics = kinds.get(kind) ?? topicsIn(articles, kind)
  kinds.set(kind, topics)
  return topics
}

/** The topic at an address; undefined where no guide names it. */
export function topicAt(articles: ArticleSummary[], kind: TopicKind, path: string): TopicEntry | undefined {
  return groupByTopic(articles, kind).find(({ topic }) => topic.path === path)
}
