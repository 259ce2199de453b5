import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import process from 'node:process'
import type { ArticlePage, SiteContent } from '../../../guide/edition/content.ts'
import { giveContent } from '../../../guide/edition/content.ts'
import { readCard } from '../../../guide/images/read-card.ts'
import type { WantedImages } from '../../../guide/images/read-card.ts'
import type { MarkNode } from '../../../guide/markdown/tree.ts'
import { sitemapPage } from '../../../guide/sitemap/entry.ts'
import type { SitemapPage } from '../../../guide/sitemap/entry.ts'
import site from '../../../site.config.ts'
import { openRecords } from './records.ts'
import type { EditionSettings } from './settings.ts'

/** A page as it was rendered; its text is in the record. */
export interface RenderedPage {
  route: string
  /** Name of its record. */
  key: string
  images: WantedImages
  /** Undefined where search engines are asked to leave the page out. */
  sitemap?: SitemapPage
}

/** Asks for a page to be rendered. */
export interface RenderItem {
  route: string
  /** Key of all that the page is made from. */
  key: string
  /** Of an article: all but its body, which is in the record of this name. */
  article?: Omit<ArticlePage, 'body'> & { bodyKey: string }
}

/** What the bundle of Nuxt's prerenderer offers: https://github.com/nitrojs/nitro/blob/v2/src/presets/_nitro/runtime/nitro-prerenderer.ts */
interface App {
  localFetch(path: string, options: { headers: Record<string, string> }): Promise<Response>
}

/**
 * Prepares the rendering of pages by the application.
 *
 * @returns renders one page after the other; throws where the application answers with an error
 */
export async function createRenderer(
  settings: EditionSettings,
  content: SiteContent,
): Promise<(item: RenderItem) => Promise<RenderedPage>> {
  const { origin, app: folder } = settings
  process.env.NODE_ENV = 'production'
  const app = (await import(pathToFileURL(join(folder, 'server/index.mjs')).href)) as App
  const records = openRecords(settings.records)

  function pageOf({ article }: RenderItem): ArticlePage | undefined {
    if (!article) return undefined
    const { bodyKey, ...page } = article
    const value = JSON.parse(records.read(`${bodyKey}.body.json`)) as MarkNode[]
    return { ...page, body: { type: 'minimark', value } }
  }

  return async (item) => {
    const { route, key } = item
    giveContent({ site: content, page: pageOf(item) })
    const address = encodeURI(route)
    const response = await app.localFetch(address, { headers: { 'x-nitro-prerender': address } })
    const html = await response.text()
    if (response.status !== 200) throw new Error(`The page ${route} could not be rendered: ${response.statusText}.`)
    records.write(`${key}.html`, html)
    const images = readCard(html, route, { origin, name: site.name })
    return { route, key, images, sitemap: sitemapPage(html, origin) }
  }
}
