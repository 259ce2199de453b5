import type { Article as ArticleNode, CorrectionComment, TechArticle } from 'schema-dts'
import { correctionAddress } from '../corrections/address.ts'
import type { Article } from '../schema/article.ts'
import { absoluteUrl } from '../site/address.ts'
import { atMidnight } from '../text/day.ts'
import { articleId, organizationId, pageId } from './ids.ts'
import { imagesOf } from './image.ts'
import type { GraphInput } from './page.ts'
import { subjectsOf } from './topic.ts'

/** Guides are for people who build apps without security in their job title; schema.org knows this and "Expert". */
const PROFICIENCY = 'Beginner'

/** The documents that the article rests on and those of the facts that it cites, each once. */
function citations({ sources, facts }: Article) {
  const work = (title: string, url: string) => ({ '@type': 'CreativeWork' as const, name: title, url })
  const named = new Set(sources.map(({ url }) => url))
  const cited = facts.filter(({ source }) => !named.has(source.url) && named.add(source.url))
  return [
    ...sources.map(({ title, url }) => work(title, url)),
    ...cited.map(({ source, published }) => ({
      ...work(source.title, source.url),
      ...(published && { datePublished: atMidnight(published) }),
    })),
  ]
}

function authorOf({ origin, author }: GraphInput) {
  if (!author) return { '@id': organizationId(origin) }
  const { name, url, role } = author
  return { '@type': 'Person' as const, name, ...(url && { url }), ...(role && { jobTitle: role }) }
}

/** https://schema.org/correction */
function correctionsOf(origin: string, { path, corrections }: Article): CorrectionComment[] {
  return corrections.map(({ date, what }, index) => ({
    '@type': 'CorrectionComment',
    text: what,
    datePublished: atMidnight(date),
    url: absoluteUrl(origin, correctionAddress(path, index)),
  }))
}

/** The article itself; `proficiencyLevel` and `dependencies` exist on TechArticle only. */
export function articleNode(input: GraphInput, article: Article): ArticleNode | TechArticle {
  const { origin, site } = input
  const { about, mentions } = subjectsOf(origin, article)
  const corrections = correctionsOf(origin, article)
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
    image: imagesOf(input),
    ...(about.length > 0 && { about }),
    ...(mentions.length > 0 && { mentions }),
    citation: citations(article),
    ...(article.keywords.length > 0 && { keywords: article.keywords }),
    ...(corrections.length > 0 && { correction: corrections }),
  }
  if (article.schemaType === 'Article') return { '@type': 'Article', ...shared }
  const versions = Object.entries(article.verified?.versions ?? {})
  return {
    '@type': 'TechArticle',
    ...shared,
    proficiencyLevel: PROFICIENCY,
    ...(versions.length > 0 && { dependencies: versions.map(([name, version]) => `${name} ${version}`).join(', ') }),
  }
}
