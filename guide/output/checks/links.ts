import { defineCheck } from '../check.ts'
import { createLinkJudge } from '../link-judge.ts'
import type { OutputSite } from '../site.ts'

/** Addresses of files that are no pages: `Sitemap:` in robots.txt and images in the sitemap. */
function addressesOfFiles(site: OutputSite): { file: string; href: string; place: string }[] {
  const images = site.sitemap.entries.flatMap(({ file, images }) =>
    images.map((href) => ({ file, href, place: 'image:loc' })),
  )
  if (!site.files.sizes.has('robots.txt')) return images
  const robots = site.files.read('robots.txt').toString('utf8')
  const sitemaps = [...robots.matchAll(/^\s*sitemap:\s*(\S+)/gim)]
  return [...images, ...sitemaps.map(([, href = '']) => ({ file: 'robots.txt', href, place: 'Sitemap' }))]
}

export const links = defineCheck({
  id: 'links',
  why: 'A dead link ends a reader’s way; search engines count it against the page.',
  *site(site) {
    const judge = createLinkJudge(site)
    for (const page of site.pages.values()) {
      for (const [href, place] of page.links) {
        const problem = judge(href, page.url, place)
        if (problem) yield { page: page.address, ...problem }
      }
    }
    for (const { file, href, place } of addressesOfFiles(site)) {
      const problem = judge(href, site.options.url, place)
      if (problem) yield { page: file, ...problem }
    }
  },
})
