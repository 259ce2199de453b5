import type { OutputFiles } from './files.ts'
import type { OutputOptions } from './options.ts'
import type { PageFacts } from './page.ts'
import type { Sitemap } from './sitemap.ts'

/** What a check may look at while the pages are read. */
export interface OutputContext {
  files: OutputFiles
  options: OutputOptions
  sitemap: Sitemap
}

/** The whole output after every page was read. */
export interface OutputSite extends OutputContext {
  /** By address, in the order of the files. */
  pages: ReadonlyMap<string, PageFacts>
  /** Ids inside SVG files, by path: they are targets of `use`. */
  svgIds: ReadonlyMap<string, ReadonlySet<string>>
}

/** The pages that search engines may list. */
export function indexablePages(site: OutputSite): PageFacts[] {
  return [...site.pages.values()].filter((page) => page.indexable)
}
