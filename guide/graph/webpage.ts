import type { BreadcrumbList, Question, WebPage } from 'schema-dts'
import type { FaqEntry } from '../schema/article.ts'
import { absoluteUrl } from '../site/address.ts'
import { atMidnight } from '../text/day.ts'
import { articleId, breadcrumbId, listId, organizationId, pageId, termsId, websiteId } from './ids.ts'
import { imagesOf } from './image.ts'
import type { GraphInput } from './page.ts'
import { topicNode } from './topic.ts'

const TYPES = { page: 'WebPage', collection: 'CollectionPage', about: 'AboutPage', article: 'WebPage' } as const

/** The same words as on the page, https://schema.org/FAQPage. */
function questionNode({ question, answer }: FaqEntry): Question {
  return { '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: answer } }
}

/** What the page is mainly about: of a page with questions schema.org wants the questions. */
function mainEntityOf({ origin, path, article, items, terms }: GraphInput) {
  if (article && article.faq.length > 0) return { mainEntity: article.faq.map(questionNode) }
  if (article) return { mainEntity: { '@id': articleId(origin, path) } }
  if (terms) return { mainEntity: { '@id': termsId(origin, path) } }
  return items ? { mainEntity: { '@id': listId(origin, path) } } : {}
}

function datesOf({ article, modified }: GraphInput) {
  const changed = article?.dateModified ?? modified
  return {
    ...(article && { datePublished: atMidnight(article.date) }),
    ...(changed !== undefined && { dateModified: atMidnight(changed) }),
  }
}

export function webpageNode(input: GraphInput): WebPage {
  const { origin, path, title, description, kind, site, article, topic } = input
  const node = {
    '@id': pageId(origin, path),
    url: absoluteUrl(origin, path),
    name: title,
    description,
    inLanguage: site.language,
    isPartOf: { '@id': websiteId(origin) },
    publisher: { '@id': organizationId(origin) },
    primaryImageOfPage: imagesOf(input)[0],
    ...datesOf(input),
    ...(path !== '/' && { breadcrumb: { '@id': breadcrumbId(origin, path) } }),
    ...(topic && { about: topicNode(origin, topic) }),
    ...mainEntityOf(input),
  }
  // schema-dts gives a node one type; a page with questions has two, which JSON-LD allows.
  const type = article && article.faq.length > 0 ? [TYPES[kind], 'FAQPage'] : TYPES[kind]
  return { '@type': type, ...node } as WebPage
}

export function breadcrumbNode({ origin, path, crumbs }: GraphInput): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    '@id': breadcrumbId(origin, path),
    itemListElement: crumbs.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      item: absoluteUrl(origin, crumb.path),
    })),
  }
}
