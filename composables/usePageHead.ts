import type { AlternateLink } from '../guide/feeds/links.ts'
import { crumbsOf } from '../guide/graph/article-page.ts'
import { buildGraph, serializeGraph } from '../guide/graph/graph.ts'
import type { GraphInput } from '../guide/graph/page.ts'
import { SHARE_IMAGE } from '../guide/graph/image.ts'
import { absoluteUrl } from '../guide/site/address.ts'
import site from '../site.config.ts'

/** What a page says of itself; the rest of its metadata follows. */
export interface PageHead extends Omit<GraphInput, 'origin' | 'site' | 'crumbs'> {
  /** Steps between the home page and this page. */
  crumbs?: GraphInput['crumbs']
  /** The same in other formats. */
  alternates?: AlternateLink[]
}

/** Sets title, description, canonical address, Open Graph, Twitter card and the JSON-LD graph, and gives the breadcrumb. */
export function usePageHead(page: PageHead): GraphInput['crumbs'] {
  const origin = useRuntimeConfig().public.siteUrl
  const { article, path, title, description, alternates = [], images = [] } = page
  const address = absoluteUrl(origin, path)
  const shared = images[0] ?? SHARE_IMAGE
  const image = absoluteUrl(origin, article?.image?.src ?? shared.src)
  const crumbs = crumbsOf(site, page)

  useSeoMeta({
    title: path === '/' ? title : `${title} · ${site.name}`,
    description,
    ogTitle: article?.ogTitle ?? title,
    ogDescription: article?.ogDescription ?? description,
    ogUrl: address,
    ogType: article ? 'article' : 'website',
    ogSiteName: site.name,
    ogImage: image,
    // The generated picture's size; that of an editor's picture is not known.
    ...(!article?.image && { ogImageWidth: shared.width, ogImageHeight: shared.height }),
    ogImageAlt: article?.image?.alt ?? `${site.name}: ${site.tagline}`,
    ogLocale: site.language,
    twitterCard: article?.twitterCard ?? 'summary_large_image',
    ...(article && { articlePublishedTime: article.date, articleModifiedTime: article.dateModified }),
  })
  useHead({
    link: [{ rel: 'canonical', href: address }, ...alternates],
    script: [
      {
        type: 'application/ld+json',
        innerHTML: serializeGraph(buildGraph({ ...page, origin, site, crumbs })),
        tagPosition: 'bodyClose',
      },
    ],
  })
  return crumbs
}
