import { addressOf } from '../../guide/content/address.ts'
import type { OutputFiles } from '../../guide/output/files.ts'

/** What every finished site has, whatever its content. */
const ALWAYS = ['index.html', '404.html', 'sitemap.xml', 'robots.txt']

/** How many pages were written; the one for missing addresses is not counted. */
export function countPages(files: OutputFiles): number {
  return [...files.sizes.keys()].filter((path) => path.endsWith('.html') && path !== '404.html').length
}

function pageFile(address: string): string {
  return address === '/' ? 'index.html' : `${decodeURI(address).slice(1)}.html`
}

function sitemapPages(files: OutputFiles): string[] {
  if (!files.sizes.has('sitemap.xml')) return []
  const found = files
    .read('sitemap.xml')
    .toString()
    .matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>/g)
  return [...found].map(([, url]) => new URL(url ?? '').pathname).filter((path) => !path.endsWith('.xml'))
}

/**
 * What is missing from the output: files of every site, pages of the sitemap, articles.
 *
 * @param articles paths of those that are shown, below the content folder, such as `blog/guides/x.md`
 * @returns one sentence for each
 */
export function missingFromOutput(files: OutputFiles, articles: readonly string[]): string[] {
  const isThere = (path: string) => (files.sizes.get(path) ?? 0) > 0
  return [
    ...ALWAYS.filter((path) => !isThere(path)).map((path) => `${path} was not written, or is empty.`),
    ...articles
      .filter((path) => !isThere(pageFile(addressOf(path))))
      .map((path) => `${path} became no page: ${pageFile(addressOf(path))} was not written.`),
    ...sitemapPages(files)
      .filter((address) => !isThere(pageFile(address)))
      .map((address) => `sitemap.xml lists ${address}, which was not written.`),
  ]
}
