import type { AlternateLink } from '../guide/feeds/links.ts'
import { crumbsOf } from '../guide/graph/article-page.ts'
import { buildGraph, serializeGraph } from '../guide/graph/graph.ts'
import type { GraphInput } from '../guide/graph/page.ts'
import { shareImage } from '../guide/images/addresses.ts'
import { cardAlt, cardFacts } from '../guide/images/card.ts'
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
  const { article, path, title, description, alternates = [] } = page
  const address = absoluteUrl(origin, path)
  const image = shareImage(origin, path, article?.image)
  const category = site.categories.find(({ id }) => id === article?.category)?.title
  const facts = article ? cardFacts(article) : []
  const shared = article?.ogTitle ?? title
  const crumbs = crumbsOf(site, page)

  useSeoMeta({
    title: path === '/' ? title : `${title} · ${site.name}`,
    description,
    ogTitle: shared,
    ogDescription: article?.ogDescription ?? description,
    ogUrl: address,
    ogType: article ? 'article' : 'website',
    ogSiteName: site.name,
    ogImage: image.url,
    ogImageWidth: image.width,
    ogImageHeight: image.height,
    ogImageType: image.type,
    ogImageAlt: article?.image?.alt ?? cardAlt(shared, category, facts),
    twitterImage: image.url,
    twitterImageAlt: article?.image?.alt ?? cardAlt(shared, category, facts),
    ogLocale: site.language,
    twitterCard: article?.twitterCard ?? 'summary_large_image',
    twitterLabel1: facts[0]?.label,
    twitterData1: facts[0]?.value,
    twitterLabel2: facts[1]?.label,
    twitterData2: facts[1]?.value,
    ...(article && {
      articleSection: category,
      articlePublishedTime: article.date,
      articleModifiedTime: article.dateModified,
    }),
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
