import type { H3Event } from 'h3'
import { readSummary } from '../../guide/code/summary.ts'
import type { StoredBody } from '../../guide/edition/content.ts'
import type { Row } from '../../guide/listing/summary.ts'
import { toArticle } from '../../guide/listing/summary.ts'
import { listProofs } from '../../guide/proof/listing.ts'
import { readSamples } from '../../guide/proof/samples.ts'
import type { Article, ArticleSummary } from '../../guide/schema/article.ts'
import { twinHtml, twinMarkdown } from '../../guide/twins/article.ts'
import { jsonTwin } from '../../guide/twins/json.ts'
import type { MadeOutput } from '../../guide/twins/make-output.ts'
import { makeOutput } from '../../guide/twins/make-output.ts'
import type { Output } from '../../guide/twins/outputs.ts'
import site from '../../site.config.ts'
import { contentFolder, readPublication, sourceOf, twinOf } from './publication.ts'

/** Makes a file in dev, from what Nuxt Content has stored; a build makes it in cli/build. */
export async function answerOutput(event: H3Event, output: Output): Promise<MadeOutput | undefined> {
  const publication = await readPublication(event)
  const { articles, authors } = publication
  const origin = useRuntimeConfig().public.siteUrl
  const row = output.kind === 'json' ? await queryCollection(event, 'articles').path(output.path).first() : null
  const authorOf = (id: string | undefined) => (id === undefined ? undefined : authors.get(id))
  const json = () => {
    const article = toArticle(row as Row<Article>)
    const body = (row?.body as unknown as StoredBody).value
    const aliases = (row?.aliases ?? []) as string[]
    return jsonTwin({ origin, site, article, author: authorOf(article.author), stem: row?.stem ?? '', aliases, body })
  }
  const proofs = () => {
    const guides = articles.map(({ path, title }) => ({ path, title, source: sourceOf(path) }))
    return listProofs(readSamples('.'), guides, readSummary(contentFolder()))
  }
  const entry = (article: ArticleSummary) => {
    const twin = twinOf(article, publication)
    return { html: twinHtml(twin), author: authorOf(twin.fields.author as string | undefined)?.name }
  }
  const markdown = (article: ArticleSummary) => twinMarkdown(twinOf(article, publication))
  return makeOutput(output, { origin, site, articles, markdown, json, entry, proofs })
}
