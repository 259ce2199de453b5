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

function largestArticle(): string {
  const { sizes } = readFolder(FOLDER)
  const sizeOf = (path: string) => sizes.get(`${path.slice(1)}.html`) ?? 0
  return ARTICLES.reduce((largest, path) => (sizeOf(path) > sizeOf(largest) ? path : largest), '')
}

/** Addresses of all pages, as the sitemap has them. */
export const PAGES: readonly string[] = readPages()

export const ARTICLES = PAGES.filter((page) => kindOf(page) === 'article')

/** The article whose page has the most bytes. */
export const LARGEST: string = largestArticle()

/** The page to search on: the sitemap leaves it out. */
export const SEARCH = '/search'

/** The page for readers without a network: the sitemap leaves it out. */
export const OFFLINE = '/offline'

/** Every page, those that the sitemap leaves out, and the one for missing addresses. */
export const PAGES_AND_MISSING = [...PAGES, SEARCH, OFFLINE, MISSING]

export const PHONE = { width: 390, height: 844 }
export const DESKTOP = { width: 1280, height: 800 }

/**
 * The first article whose page holds this markup: tests of a tag need no article of their own.
 *
 * @throws Error when no article has it
 */
export function articleWith(markup: RegExp): string {
  const output = readFolder(FOLDER)
  const found = ARTICLES.find((path) => markup.test(output.read(`${path.slice(1)}.html`).toString()))
  if (!found) throw new Error(`No article of the site holds ${markup}: the test of it has nothing to look at.`)
  return found
}
