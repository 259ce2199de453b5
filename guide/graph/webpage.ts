import type { BreadcrumbList, Question, WebPage } from 'schema-dts'
import type { FaqEntry } from '../schema/article.ts'
import { absoluteUrl } from '../site/address.ts'
import { breadcrumbId, organizationId, pageId, websiteId } from './ids.ts'
import type { GraphInput } from './page.ts'

const TYPES = { page: 'WebPage', collection: 'CollectionPage', about: 'AboutPage', article: 'WebPage' } as const

/** The same words as on the page, https://schema.org/FAQPage. */
function questionNode({ question, answer }: FaqEntry): Question {
  return { '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: answer } }
}

export function webpageNode(input: GraphInput): WebPage {
  const { origin, path, title, description, kind, site, article } = input
  const faq = article?.faq ?? []
  const node = {
    '@id': pageId(origin, path),
    url: absoluteUrl(origin, path),
    name: title,
    description,
    inLanguage: site.language,
    isPartOf: { '@id': websiteId(origin) },
    publisher: { '@id': organizationId(origin) },
    ...(path !== '/' && { breadcrumb: { '@id': breadcrumbId(origin, path) } }),
    ...(faq.length > 0 && { mainEntity: faq.map(questionNode) }),
  }
  // schema-dts gives a node one type; a page with questions has two, which JSON-LD allows.
  const type = faq.length > 0 ? [TYPES[kind], 'FAQPage'] : TYPES[kind]
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
