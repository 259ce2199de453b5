import { CORRECTIONS_PATH } from '../corrections/address.ts'
import { FEED_FORMATS, FEED_KINDS, feedAddress } from '../feeds/formats.ts'
import { groupByCategory, newestFirst } from '../listing/order.ts'
import type { ArticleSummary } from '../schema/article.ts'
import { absoluteUrl } from '../site/address.ts'
import type { SiteConfig } from '../site/types.ts'
import { TOPICS_PATH } from '../topics/topic.ts'
import { markdownText } from './markdown-text.ts'
import { heading, link, list, listItem, paragraph, quote, text } from './nodes.ts'
import { LLMS_FULL, PROOFS, twinAddresses } from './outputs.ts'

/** What the lists for language models are made from. */
export interface LlmsInput {
  origin: string
  site: SiteConfig
  /** Every published article. */
  articles: ArticleSummary[]
}

const entry = (url: string, title: string, words: string) =>
  listItem([paragraph(link(url, text(title)), text(`: ${words}`))])

/** The name of the site and what it is about. */
function introduction({ site }: LlmsInput) {
  return [heading(1, [text(site.name)]), quote([paragraph(text(site.description))])]
}

/** The text of llms.txt: each article with the address of its Markdown twin, by category. https://llmstxt.org */
export function llmsText(input: LlmsInput): string {
  const { origin, site, articles } = input
  const sections = groupByCategory(articles, site.categories).flatMap(({ category, articles: listed }) => [
    heading(2, [text(category.title)]),
    list(
      listed.map(({ path, title, description }) =>
        entry(absoluteUrl(origin, twinAddresses(path).markdown), title, description),
      ),
    ),
  ])
  const more = [
    entry(absoluteUrl(origin, LLMS_FULL), 'All guides in one file', 'The text of every guide, one after the other.'),
    entry(
      absoluteUrl(origin, PROOFS),
      'Proofs',
      'What was attacked, on which versions, and what happened on both sides, as JSON.',
    ),
    entry(absoluteUrl(origin, '/glossary'), 'Glossary', 'What the terms in the guides mean, each with its source.'),
    entry(
      absoluteUrl(origin, '/facts'),
      'Facts',
      'Every figure that the guides cite, with its source, date and caveat.',
    ),
    entry(absoluteUrl(origin, TOPICS_PATH), 'Index', 'Guides by tool, by CWE and by OWASP category.'),
    entry(absoluteUrl(origin, CORRECTIONS_PATH), 'Corrections', 'What guides said wrongly, and what is right.'),
    ...FEED_KINDS.map((kind) =>
      entry(absoluteUrl(origin, feedAddress(kind)), FEED_FORMATS[kind].name, 'The newest guides as a feed, in full.'),
    ),
  ]
  const optional = [heading(2, [text('Optional')]), list(more)]
  return markdownText({ type: 'root', children: [...introduction(input), ...sections, ...optional] })
}

/**
 * The text of llms-full.txt: the Markdown twins, newest first, each below a comment with its address.
 *
 * @param read gives the Markdown twin of an article
 */
export function llmsFullText(input: LlmsInput, read: (article: ArticleSummary) => string): string {
  const twins = newestFirst(input.articles).map((article) => {
    return `<!-- ${absoluteUrl(input.origin, twinAddresses(article.path).markdown)} -->\n\n${read(article)}`
  })
  return [markdownText({ type: 'root', children: introduction(input) }), ...twins].join('\n')
}
