import type { SiteContent } from '../../../guide/edition/content.ts'
import { relativesIn } from '../../../guide/edition/relatives.ts'
import { pageRoutes } from '../../../guide/edition/routes.ts'
import type { Author } from '../../../guide/schema/author.ts'
import type { GlossaryTerm } from '../../../guide/schema/glossary.ts'
import site from '../../../site.config.ts'
import { hashOf } from './hash.ts'
import type { Ledger } from './ledger.ts'
import type { RenderItem } from './renderer.ts'
import type { EditionSettings } from './settings.ts'
import type { KnownArticle } from './site-content.ts'
import type { Workers } from './workers.ts'

/**
 * The pages of articles, each with a key of everything that it is made from.
 *
 * @param frame key of what all pages are made from
 */
function articleItems(
  shown: readonly KnownArticle[],
  content: SiteContent,
  authors: ReadonlyMap<string, Author>,
  frame: string,
): RenderItem[] {
  const relatives = relativesIn(content.articles)
  const terms = new Map(
    content.glossary.map(({ id, term, short, aliases }): [string, GlossaryTerm] => [id, { id, term, short, aliases }]),
  )
  return shown.map(({ article: { article, stem, asks }, key: bodyKey }) => {
    const page = {
      article,
      author: article.author === undefined ? undefined : authors.get(article.author),
      stem,
      index: relatives(article.path, asks),
      terms: asks.terms.flatMap((id) => terms.get(id) ?? []),
      bodyKey,
    }
    return { route: article.path, key: hashOf(frame, page), article: page }
  })
}

/**
 * Renders all pages: those that are made from what the last ones were made from are taken from there.
 *
 * @returns route → page
 */
export async function renderPages(
  shown: readonly KnownArticle[],
  content: SiteContent,
  { last, authors, has }: { last: Ledger; authors: ReadonlyMap<string, Author>; has: (name: string) => boolean },
  settings: EditionSettings,
  workers: Workers,
): Promise<{ pages: Ledger['pages']; rendered: number }> {
  const { appKey, isPreview, today } = settings
  // In a preview a page says what is published yet.
  const frame = hashOf(appKey, isPreview ? today : '')
  const whole = hashOf(frame, content)
  const others = pageRoutes(content, site.categories).map((route) => ({ route, key: hashOf(whole, route) }))
  const pages: Ledger['pages'] = {}
  // The long lists first: with one of them at the end, all others would wait for one process.
  const items = [...others, ...articleItems(shown, content, authors, frame)]
  const stale = items.filter(({ route, key }) => {
    const known = last.pages[route]
    const isKnown = known?.key === key && has(`${key}.html`)
    if (isKnown) pages[route] = known
    return !isKnown
  })
  await workers.run('render', { settings, content }, stale, (page) => void (pages[page.route] = page))
  return { pages, rendered: stale.length }
}
