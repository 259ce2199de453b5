import type { H3Event } from 'h3'
import { readSummary } from '../../guide/code/summary.ts'
import { correctionsFeed } from '../../guide/feeds/corrections-feed.ts'
import { FEED_FORMATS } from '../../guide/feeds/formats.ts'
import { siteFeed } from '../../guide/feeds/site-feed.ts'
import type { Row } from '../../guide/listing/summary.ts'
import { toArticle } from '../../guide/listing/summary.ts'
import type { MarkNode } from '../../guide/markdown/tree.ts'
import { listProofs } from '../../guide/proof/listing.ts'
import type { Article, ArticleSummary } from '../../guide/schema/article.ts'
import { twinHtml, twinMarkdown } from '../../guide/twins/article.ts'
import { jsonTwin } from '../../guide/twins/json.ts'
import { llmsFullText, llmsText } from '../../guide/twins/llms.ts'
import type { Output } from '../../guide/twins/outputs.ts'
import site from '../../site.config.ts'
import type { Publication } from './publication.ts'
import { contentFolder, keptSamples, readPublication, sourceOf, twinOf } from './publication.ts'

/** The text of a file and its Content-Type without character set. */
export interface MadeOutput {
  type: string
  text: string
}

async function makeJson(event: H3Event, { path }: ArticleSummary, { authors }: Publication): Promise<string> {
  const row = await queryCollection(event, 'articles').path(path).first()
  if (!row) throw createError({ status: 404, statusText: `There is no guide at ${path}` })
  const article = toArticle(row as Row<Article>)
  const aliases = (row.aliases ?? []) as string[]
  const body = (row.body as { value: MarkNode[] }).value
  const author = article.author === undefined ? undefined : authors.get(article.author)
  const origin = useRuntimeConfig().public.siteUrl
  return jsonTwin({ origin, site, article, author, stem: row.stem, aliases, body })
}

/** Reads each article once while prerendering, for every file that its text is in; in dev articles change. */
function keep<T>(read: (article: ArticleSummary, publication: Publication) => T): typeof read {
  const kept = new Map<string, T>()
  return (article, publication) => {
    const known = import.meta.prerender ? kept.get(article.path) : undefined
    if (known !== undefined) return known
    const text = read(article, publication)
    if (import.meta.prerender) kept.set(article.path, text)
    return text
  }
}

const readMarkdown = keep((article, publication) => twinMarkdown(twinOf(article, publication)))

const readForFeed = keep((article, publication) => {
  const twin = twinOf(article, publication)
  return { html: twinHtml(twin), author: publication.authors.get(String(twin.fields.author))?.name }
})

function proofsText({ articles }: Publication): string {
  const guides = articles.map(({ path, title }) => ({ path, title, source: sourceOf(path) }))
  return `${JSON.stringify(listProofs(keptSamples(), guides, readSummary(contentFolder())), null, 2)}\n`
}

/** Makes a file from the articles that are published; undefined where there is nothing to make it from. */
export async function makeOutput(event: H3Event, output: Output): Promise<MadeOutput | undefined> {
  const publication = await readPublication(event)
  const { articles } = publication
  const input = { origin: useRuntimeConfig().public.siteUrl, site, articles }
  if (output.kind === 'llms') return { type: 'text/plain', text: llmsText(input) }
  if (output.kind === 'llms-full') {
    return { type: 'text/plain', text: llmsFullText(input, (article) => readMarkdown(article, publication)) }
  }
  if (output.kind === 'corrections') {
    const { format: kind } = output
    return { type: FEED_FORMATS[kind].type, text: correctionsFeed({ ...input, kind }) }
  }
  if (output.kind === 'feed') {
    const { format: kind, category } = output
    if (category !== undefined && !articles.some((article) => article.category === category)) return undefined
    const read = (article: ArticleSummary) => readForFeed(article, publication)
    return { type: FEED_FORMATS[kind].type, text: siteFeed({ ...input, kind, category, read }) }
  }
  if (output.kind === 'proofs') return { type: 'application/json', text: proofsText(publication) }
  const article = publication.byPath.get(output.path)
  if (!article) return undefined
  return output.kind === 'markdown'
    ? { type: 'text/markdown', text: readMarkdown(article, publication) }
    : { type: 'application/json', text: await makeJson(event, article, publication) }
}
