import { join } from 'node:path'
import { isUnpublished } from '../../../guide/content/publication.ts'
import { redirectPage } from '../../../guide/content/redirect-page.ts'
import { formatRedirects, redirectFile, REDIRECTS_FILE } from '../../../guide/content/redirects-file.ts'
import { redirectsOf } from '../../../guide/content/redirects.ts'
import type { SiteContent } from '../../../guide/edition/content.ts'
import type { ArticleSummary } from '../../../guide/schema/article.ts'
import type { Author } from '../../../guide/schema/author.ts'
import { absoluteUrl } from '../../../guide/site/address.ts'
import { siteTexts } from '../../../guide/site/texts.ts'
import { SITEMAP_STYLE, sitemapStyle } from '../../../guide/sitemap/style.ts'
import { writeSitemap } from '../../../guide/sitemap/write.ts'
import { makeOutput } from '../../../guide/twins/make-output.ts'
import { outputAddresses, outputAt, twinAddresses } from '../../../guide/twins/outputs.ts'
import site from '../../../site.config.ts'
import type { Ledger } from './ledger.ts'
import type { Records } from './records.ts'
import type { EditionSettings } from './settings.ts'
import type { KnownArticle } from './site-content.ts'
import type { Staging } from './staging.ts'
import { pageFile } from './staging.ts'

/** What the files of a site are written from. */
export interface Edition {
  shown: readonly KnownArticle[]
  content: SiteContent
  pages: Ledger['pages']
  authors: ReadonlyMap<string, Author>
}

function writeRedirects(articles: readonly KnownArticle[], { origin }: EditionSettings, staging: Staging): void {
  const moved = articles.map(({ article: { article, aliases } }) => ({ address: article.path, aliases }))
  const redirects = redirectsOf(moved)
  if (redirects.length === 0) return
  const titles = new Map(articles.map(({ article: { article } }) => [article.path, article.title]))
  const { name, language } = site
  staging.write(`/${REDIRECTS_FILE}`, formatRedirects(redirects))
  for (const { from, to } of redirects) {
    const text = redirectPage({ to, title: titles.get(to) ?? to, origin, language, name })
    staging.write(`/${redirectFile(from)}`, text)
  }
}

function writeTwins(
  published: readonly KnownArticle[],
  { content, authors }: Edition,
  { origin }: EditionSettings,
  records: Records,
  staging: Staging,
): void {
  for (const { article, key, twin } of published) {
    const { markdown, json } = twinAddresses(article.article.path)
    staging.link(records.pathOf(`${twin}.md`), markdown)
    staging.link(records.pathOf(`${key}.json`), json)
  }
  const known = new Map(published.map((one) => [one.article.article.path, one]))
  const nameOf = ({ path }: ArticleSummary) => String(known.get(path)?.twin)
  const authorOf = ({ path }: ArticleSummary) => authors.get(String(known.get(path)?.article.article.author))?.name
  const sources = {
    origin,
    site,
    articles: content.articles.filter(({ path }) => known.has(path)),
    markdown: (article: ArticleSummary) => records.read(`${nameOf(article)}.md`),
    json: (article: ArticleSummary) => records.read(`${known.get(article.path)?.key}.json`),
    entry: (article: ArticleSummary) => {
      return { html: records.read(`${nameOf(article)}.entry.html`), author: authorOf(article) }
    },
    proofs: () => content.proofs,
  }
  for (const address of outputAddresses([...known.keys()])) {
    const output = outputAt(address)
    if (!output || output.kind === 'markdown' || output.kind === 'json') continue
    const made = makeOutput(output, sources)
    if (made) staging.write(address, made.text)
  }
}

type Pages = Pick<Edition, 'shown' | 'pages'>

const publishedOf = ({ shown }: Pages, { today }: EditionSettings) =>
  shown.filter(({ article: { article } }) => !isUnpublished({ ...article }, today))

/** Writes every page of a site: those of the application, of the content, and of addresses that have moved. */
export function writePages(edition: Pages, settings: EditionSettings, records: Records, staging: Staging): void {
  staging.copyFolder(join(settings.app, 'public'))
  for (const { route, key } of Object.values(edition.pages))
    staging.link(records.pathOf(`${key}.html`), pageFile(route))
  writeRedirects(settings.isPreview ? edition.shown : publishedOf(edition, settings), settings, staging)
}

/** Writes what else is made from the content of a site: twins, feeds, lists, sitemap. */
export function writeFiles(edition: Edition, settings: EditionSettings, records: Records, staging: Staging): void {
  const { pages } = edition
  const { origin, isPreview } = settings
  writeTwins(publishedOf(edition, settings), edition, settings, records, staging)
  for (const [address, { text }] of siteTexts(site, origin, isPreview)) staging.write(address, text)
  const entries = Object.values(pages).flatMap(({ route, sitemap }) => {
    return sitemap ? [{ loc: absoluteUrl(origin, route), ...sitemap }] : []
  })
  for (const [address, text] of writeSitemap(entries, origin)) staging.write(address, text)
  staging.write(SITEMAP_STYLE, sitemapStyle(site))
}
