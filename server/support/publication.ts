import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import type { H3Event } from 'h3'
import { isUnpublished } from '../../guide/content/publication.ts'
import { factsOf } from '../../guide/facts/folder.ts'
import { chooseRelated } from '../../guide/listing/related.ts'
import type { Row } from '../../guide/listing/summary.ts'
import { SUMMARY_COLUMNS, toSummary } from '../../guide/listing/summary.ts'
import { readSamples } from '../../guide/proof/samples.ts'
import type { ArticleSummary } from '../../guide/schema/article.ts'
import type { Author } from '../../guide/schema/author.ts'
import { today } from '../../guide/schema/date.ts'
import type { Twin } from '../../guide/twins/article.ts'
import { readTwin } from '../../guide/twins/article.ts'

/** What twins and feeds are made from. Drafts are in none of them, in dev and in a preview as well. */
export interface Publication {
  articles: ArticleSummary[]
  byPath: ReadonlyMap<string, ArticleSummary>
  /** Id → words. */
  terms: ReadonlyMap<string, string>
  authors: ReadonlyMap<string, Author>
}

const idOf = (stem: string): string => stem.split('/').pop() ?? ''

/** Reads all articles, for each request anew: they change. */
export async function readPublication(event: H3Event): Promise<Publication> {
  const rows = await queryCollection(event, 'articles')
    .select(...SUMMARY_COLUMNS)
    .all()
  const terms = await queryCollection(event, 'glossary').select('path', 'term').all()
  const authors = await queryCollection(event, 'authors').all()
  const articles = rows
    .map((row) => toSummary(row as Row<ArticleSummary>))
    .filter((article) => !isUnpublished({ ...article }, today()))
  return {
    articles,
    byPath: new Map(articles.map((article) => [article.path, article])),
    terms: new Map(terms.map(({ path, term }) => [idOf(path), term])),
    authors: new Map(authors.map(({ stem, name, url, role }) => [idOf(stem), { name, url, role }])),
  }
}

export const contentFolder = (): string => resolve(process.env.GUIDE_CONTENT || 'content')

/** The text of an article's file. */
export function sourceOf(path: string): string {
  return readFileSync(join(contentFolder(), `${path}.md`), 'utf8')
}

/** Reads an article from its source and flattens it. */
export function twinOf(article: ArticleSummary, { articles, byPath, terms }: Publication): Twin {
  const { path } = article
  return readTwin(sourceOf(path), {
    origin: useRuntimeConfig().public.siteUrl,
    path,
    page: (target) => byPath.get(target),
    term: (id) => terms.get(id),
    fact: factsOf(contentFolder()),
    related: chooseRelated(article, articles).map((other) => other.path),
    samples: readSamples('.'),
  })
}
