import { correctionsFeed } from '../feeds/corrections-feed.ts'
import { FEED_FORMATS } from '../feeds/formats.ts'
import { siteFeed } from '../feeds/site-feed.ts'
import type { ProofList } from '../proof/listing.ts'
import type { ArticleSummary } from '../schema/article.ts'
import type { SiteConfig } from '../site/types.ts'
import { llmsFullText, llmsText } from './llms.ts'
import type { Output } from './outputs.ts'

/** The text of a file and its Content-Type without character set. */
export interface MadeOutput {
  type: string
  text: string
}

/** What twins, feeds and lists are made from. Drafts are in none of them, in dev and in a preview as well. */
export interface OutputSources {
  origin: string
  site: SiteConfig
  /** Every published article. */
  articles: ArticleSummary[]
  /** The Markdown twin of an article. */
  markdown(article: ArticleSummary): string
  /** The JSON twin of an article. */
  json(article: ArticleSummary): string
  /** What feeds have of an article: the newest are asked for. */
  entry(article: ArticleSummary): { html: string; author?: string }
  proofs(): ProofList
}

/** Makes a file from the articles that are published; undefined where there is nothing to make it from. */
export function makeOutput(output: Output, sources: OutputSources): MadeOutput | undefined {
  const { articles } = sources
  switch (output.kind) {
    case 'llms':
      return { type: 'text/plain', text: llmsText(sources) }
    case 'llms-full':
      return { type: 'text/plain', text: llmsFullText(sources, (article) => sources.markdown(article)) }
    case 'corrections':
      return {
        type: FEED_FORMATS[output.format].type,
        text: correctionsFeed({ ...sources, kind: output.format }),
      }
    case 'feed': {
      const { format: kind, category } = output
      if (category !== undefined && !articles.some((article) => article.category === category)) return undefined
      const read = (article: ArticleSummary) => sources.entry(article)
      return { type: FEED_FORMATS[kind].type, text: siteFeed({ ...sources, kind, category, read }) }
    }
    case 'proofs':
      return { type: 'application/json', text: `${JSON.stringify(sources.proofs(), null, 2)}\n` }
    case 'markdown':
    case 'json': {
      const article = articles.find(({ path }) => path === output.path)
      if (!article) return undefined
      return output.kind === 'markdown'
        ? { type: 'text/markdown', text: sources.markdown(article) }
        : { type: 'application/json', text: sources.json(article) }
    }
  }
}
