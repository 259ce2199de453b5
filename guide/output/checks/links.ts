import { defineCheck } from '../check.ts'
import type { SiteProblem } from '../check.ts'
import { resolveLink } from '../address.ts'
import type { OutputSite } from '../site.ts'

function lastPart(path: string): string {
  return path.replace(/\/+$/, '').replace(/\.html$/, '').split('/').at(-1) ?? ''
}

function nearest(path: string, site: OutputSite): string {
  const plain = path.replace(/\.html$/, '').replace(/\/+$|\/index$/, '') || '/'
  if (site.pages.has(plain)) return `Write ${plain}: addresses have no trailing slash and no .html.`
  const alike = [...site.pages.keys()].find((address) => lastPart(address) === lastPart(path))
  return alike === undefined ? 'Correct the address, or publish the page.' : `Did you mean ${alike}?`
}

function idsOf(path: string, site: OutputSite): ReadonlySet<string> | undefined {
  return site.pages.get(path)?.ids ?? site.svgIds.get(path.slice(1))
}

/** What is wrong with an address of this site, or undefined. */
function problemOf(href: string, base: string, place: string, site: OutputSite): Omit<SiteProblem, 'page'> | undefined {
  const target = resolveLink(href, base)
  if (target.kind === 'unreadable') {
    return { message: `The address "${href}" (${place}) can't be read.`, hint: 'Write a path or a full address.' }
  }
  if (target.kind === 'external') return undefined
  const { path, fragment } = target
  const isFile = site.files.sizes.has(path.slice(1)) && !path.endsWith('.html')
  if (!site.pages.has(path) && !isFile) {
    return { message: `"${href}" (${place}) leads to no page and no file.`, hint: nearest(path, site) }
  }
  // Browsers scroll to the top for these two without any element.
  if (fragment === '' || fragment.toLowerCase() === 'top' || idsOf(path, site)?.has(fragment)) return undefined
  return {
    message: `"${href}" (${place}) leads to no element: ${path} has no id "${fragment}".`,
    hint: 'Look for the heading’s id in the page’s contents list; it changes with the words of the heading.',
  }
}

/** Addresses of files that are no pages: `Sitemap:` in robots.txt and images in the sitemap. */
function addressesOfFiles(site: OutputSite): { file: string; href: string; place: string }[] {
  const images = site.sitemap.entries.flatMap(({ file, images }) =>
    images.map((href) => ({ file, href, place: 'image:loc' })),
  )
  if (!site.files.sizes.has('robots.txt')) return images
  const lines = site.files.read('robots.txt').toString('utf8').matchAll(/^\s*sitemap:\s*(\S+)/gim)
  return [...images, ...[...lines].map(([, href = '']) => ({ file: 'robots.txt', href, place: 'Sitemap' }))]
}

export const links = defineCheck({
  id: 'links',
  why: 'A dead link ends a reader’s way; search engines count it against the page.',
  *site(site) {
    for (const page of site.pages.values()) {
      for (const [href, place] of page.links) {
        const problem = problemOf(href, page.url, place, site)
        if (problem) yield { page: page.address, ...problem }
      }
    }
    for (const { file, href, place } of addressesOfFiles(site)) {
      const problem = problemOf(href, site.options.url, place, site)
      if (problem) yield { page: file, ...problem }
    }
  },
})
