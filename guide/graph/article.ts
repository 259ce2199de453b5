import type { Article as ArticleNode, TechArticle } from 'schema-dts'
import type { Article } from '../schema/article.ts'
import { STACK_NAMES } from '../schema/stack.ts'
import { absoluteUrl } from '../site/address.ts'
import { atMidnight } from '../text/day.ts'
import { articleId, organizationId, pageId } from './ids.ts'
import type { GraphInput } from './page.ts'

function about(article: Article) {
  return article.stack.filter((id) => id !== 'any').map((id) => ({ '@type': 'Thing' as const, name: STACK_NAMES[id] }))
}

/** The documents that the article rests on and those of the facts that it cites, each once. */
function citations({ sources, facts }: Article) {
  const work = (title: string, url: string) => ({ '@type': 'CreativeWork' as const, name: title, url })
  const named = new Set(sources.map(({ url }) => url))
  const cited = facts.filter(({ source }) => !named.has(source.url) && named.add(source.url))
  return [
    ...sources.map(({ title, url }) => work(title, url)),
    ...cited.map(({ source, published }) => ({
      ...work(source.title, source.url),
      ...(published && { datePublished: published }),
    })),
  ]
}

function authorOf({ origin, author }: GraphInput) {
  if (!author) return { '@id': organizationId(origin) }
  return { '@type': 'Person' as const, name: author.name, ...(author.url && { url: author.url }) }
}

/** The article itself; `proficiencyLevel` and `dependencies` exist on TechArticle only. */
export function articleNode(input: GraphInput, article: Article): ArticleNode | TechArticle {
  const { origin, site } = input
  const subjects = about(article)
  const shared = {
    '@id': articleId(origin, article.path),
    headline: article.title,
    description: article.description,
    url: absoluteUrl(origin, article.path),
    datePublished: atMidnight(article.date),
    dateModified: atMidnight(article.dateModified),
    inLanguage: site.language,
    wordCount: article.words,
    timeRequired: `PT${article.readTime}M`,
    isPartOf: { '@id': pageId(origin, article.path) },
    mainEntityOfPage: { '@id': pageId(origin, article.path) },
    author: authorOf(input),
    publisher: { '@id': organizationId(origin) },
    image: absoluteUrl(origin, article.image?.src ?? '/share.png'),
    ...(subjects.length > 0 && { about: subjects }),
    citation: citations(article),
    ...(article.keywords.length > 0 && { keywords: article.keywords }),
  }
  if (article.schemaType === 'Article') return { '@type': 'Article', ...shared }
  const versions = Object.entries(article.verified?.versions ?? {})
  return {
    '@type': 'TechArticle',
    ...shared,
    ...(versions.length > 0 && { dependencies: versions.map(([name, version]) => `${name} ${version}`).join(', ') }),
  }
}
