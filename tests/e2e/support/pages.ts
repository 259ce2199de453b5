import { resolve } from 'node:path'
import process from 'node:process'
import { kindOf } from '../../../guide/output/address.ts'
import { readFolder } from '../../../guide/output/files.ts'
import { readSitemap } from '../../../guide/output/sitemap.ts'

/** The site under test: `SITE_OUTPUT` names another folder than the one that the build writes. */
export const FOLDER = resolve(import.meta.dirname, '../../..', process.env.SITE_OUTPUT || '.output/public')

/** An address in a folder that exists, close to a guide's, where nothing is. */
export const MISSING = '/blog/guides/nothing-here'

function readPages(): string[] {
  // Files are found by path here, so it doesn't matter which origin the site was built for.
  const { entries, problems } = readSitemap(readFolder(FOLDER), 'https://site.example')
  const [problem] = problems
  if (problem) throw new Error(`${problem.page}: ${problem.message}`)
  return entries.map(({ loc }) => new URL(loc).pathname)
}

/** Addresses of all pages, as the sitemap has them. */
export const PAGES: readonly string[] = readPages()

/** The template of a page that is one of many; undefined for articles and for pages with a template of their own. */
function familyOf(page: string): string | undefined {
  return kindOf(page) === 'article' ? undefined : /^\/([^/]+)\/[^/]+$/.exec(page)?.[1]
}

const output = readFolder(FOLDER)

const sizeOf = (page: string): number => output.sizes.get(`${page.slice(1)}.html`) ?? 0

/** Template → its largest page. */
function largestPages(): Map<string, string> {
  const found = new Map<string, string>()
  for (const page of PAGES) {
    const family = familyOf(page)
    if (family !== undefined && sizeOf(page) > sizeOf(found.get(family) ?? '')) found.set(family, page)
  }
  return found
}

const largest = largestPages()

export const ARTICLES = PAGES.filter((page) => kindOf(page) === 'article')

/** The article whose page has the most bytes. */
export const LARGEST: string = ARTICLES.reduce((large, page) => (sizeOf(page) > sizeOf(large) ? page : large), '')

/** The page to search on: the sitemap leaves it out. */
export const SEARCH = '/search'

/** The page for readers without a network: the sitemap leaves it out. */
export const OFFLINE = '/offline'

/** What style sheets and scripts can tell apart on a page: its elements and classes. */
function partsOf(page: string): Set<string> {
  const html = output.read(`${page.slice(1)}.html`).toString()
  const names = [...html.matchAll(/<([a-z][\w-]*)/g)].map(([, name = '']) => name)
  const classes = [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, all = '']) => all.split(' '))
  return new Set([...names, ...classes.map((name) => `.${name}`)])
}

/** The largest article, and as few more as together have every part that an article of the site has. */
function coveringArticles(): Set<string> {
  const all = new Map(ARTICLES.map((page) => [page, partsOf(page)]))
  const chosen = new Set<string>()
  for (let next = LARGEST; next !== '';) {
    chosen.add(next)
    const seen = new Set([...chosen].flatMap((page) => [...(all.get(page) ?? [])]))
    const countNew = (page: string): number => [...(all.get(page) ?? [])].filter((part) => !seen.has(part)).length
    next = ARTICLES.reduce((best, page) => (countNew(page) > (best ? countNew(best) : 0) ? page : best), '')
  }
  return chosen
}

const covering = coveringArticles()

/**
 * Pages that stand for all: of the articles as few as have every part that there is, and of each template that makes
 * many pages out of a list (`/blog/<category>`, `/stack/<id>`, `/cwe/<id>`, `/owasp/<id>`) the one that fills it most,
 * which is the largest file. The others differ in their words only, and the checks of the files and the HTML checker look
 * at each; a browser takes seconds for a page.
 */
export const SAMPLE: readonly string[] = PAGES.filter((page) => {
  const family = familyOf(page)
  return kindOf(page) === 'article' ? covering.has(page) : family === undefined || page === largest.get(family)
})

/** These pages, those that the sitemap leaves out, and the one for missing addresses. */
export const SAMPLE_AND_MISSING = [...SAMPLE, SEARCH, OFFLINE, MISSING]

export const PHONE = { width: 390, height: 844 }
export const DESKTOP = { width: 1280, height: 800 }

/**
 * The first article whose page holds this markup: tests of a tag need no article of their own.
 *
 * @throws Error when no article has it
 */
export function articleWith(markup: RegExp): string {
  const found = ARTICLES.find((path) => markup.test(output.read(`${path.slice(1)}.html`).toString()))
  if (!found) throw new Error(`No article of the site holds ${markup}: the test of it has nothing to look at.`)
  return found
}
