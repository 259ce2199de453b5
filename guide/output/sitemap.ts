import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { SiteProblem } from './check.ts'
import { resolveLink } from './address.ts'
import type { OutputFiles } from './files.ts'

/** One `url` of a sitemap. */
export interface SitemapEntry {
  /** Sitemap file that it stands in. */
  file: string
  loc: string
  lastmod: string | undefined
  /** Addresses of `image:image`. */
  images: string[]
}

export interface Sitemap {
  /** The files that were read, the index first. */
  files: string[]
  entries: SitemapEntry[]
  /** Why a file can't be read: reported by the check "sitemap". */
  problems: SiteProblem[]
}

interface RawUrl {
  loc?: string
  lastmod?: string
  'image:image'?: { 'image:loc'?: string }[]
}

interface RawSitemap {
  urlset?: { url?: RawUrl[] } | string
  sitemapindex?: { sitemap?: { loc?: string }[] } | string
}

const LISTS = new Set(['url', 'sitemap', 'image:image'])
const parser = new XMLParser({ parseTagValue: false, isArray: (name) => LISTS.has(name) })

function readFile(file: string, files: OutputFiles): RawSitemap | string {
  if (!files.sizes.has(file)) return 'The file does not exist.'
  const xml = files.read(file).toString('utf8')
  const valid = XMLValidator.validate(xml)
  if (valid !== true) return `It is not valid XML: line ${valid.err.line}: ${valid.err.msg}`
  const raw = parser.parse(xml) as RawSitemap
  return raw.urlset === undefined && raw.sitemapindex === undefined ? 'It has no urlset and no sitemapindex.' : raw
}

function addEntries(file: string, urls: RawUrl[], sitemap: Sitemap): void {
  for (const { loc = '', lastmod, 'image:image': images = [] } of urls) {
    sitemap.entries.push({ file, loc, lastmod, images: images.map((image) => image['image:loc'] ?? '') })
  }
}

/**
 * Reads `sitemap.xml`, or `sitemap_index.xml` where a large site is split, and the files that it names.
 *
 * @param origin public origin without a trailing slash
 */
export function readSitemap(files: OutputFiles, origin: string): Sitemap {
  const sitemap: Sitemap = { files: [], entries: [], problems: [] }
  const waiting = [files.sizes.has('sitemap_index.xml') ? 'sitemap_index.xml' : 'sitemap.xml']
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    if (sitemap.files.includes(file)) continue
    sitemap.files.push(file)
    const raw = readFile(file, files)
    if (typeof raw === 'string') {
      sitemap.problems.push({
        page: file,
        message: `The sitemap can't be read. ${raw}`,
        hint: 'Look at guide/sitemap/write.ts and build again.',
      })
      continue
    }
    if (typeof raw.urlset === 'object') addEntries(file, raw.urlset.url ?? [], sitemap)
    if (typeof raw.sitemapindex !== 'object') continue
    for (const { loc = '' } of raw.sitemapindex.sitemap ?? []) {
      const target = resolveLink(loc, origin)
      waiting.push(target.kind === 'internal' ? target.path.slice(1) : loc)
    }
  }
  return sitemap
}
