import { execFile } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs, promisify } from 'node:util'
import { findBrowser } from '../cli/browser.ts'
import { serveFolder } from '../deploy/server.ts'
import { kindOf } from '../guide/output/address.ts'
import { readFolder } from '../guide/output/files.ts'
import type { OutputFiles } from '../guide/output/files.ts'
import { readPage } from '../guide/output/page.ts'
import type { PageFacts } from '../guide/output/page.ts'
import { median } from './median.ts'

/**
 * Lighthouse on the finished site: `node bench/lighthouse.ts` after `npm run generate`. First what it says of search
 * engines and of agents on one page of every type, then all categories with its defaults, a slow phone, on the pages
 * that readers come to; `--found` ends after the first. Prints the median scores of each page and every audit that is
 * below 1, and ends with an error when a median is below 100. npx fetches Lighthouse at the first run; it is no
 * dependency of the site.
 */

const LIGHTHOUSE = process.env.LIGHTHOUSE || 'lighthouse@13.5.0'
const MAX_REPORT_BYTES = 64 * 1024 * 1024

/** What search engines and agents find; these audits measure nothing that varies, so one run is enough. */
const FOUND = ['seo', 'agentic-browsing']
const ALL = ['performance', 'accessibility', 'best-practices', ...FOUND]
const RUNS = 3

interface Audit {
  id: string
  score: number | null
  scoreDisplayMode: string
  title: string
  displayValue?: string
}

interface Report {
  categories: Record<string, { score: number | null }>
  audits: Record<string, Audit>
}

interface Chrome {
  path: string
  flags: string
}

/** How often a run is repeated whose trace Chromium failed to record (NO_NAVSTART and its like). */
const TRIES = 3

/** Runs Lighthouse until a run was recorded. */
async function audit(url: string, categories: readonly string[], chrome: Chrome): Promise<Report> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await auditOnce(url, categories, chrome)
    } catch (error) {
      const reason = String((error as { stderr?: string }).stderr ?? error).trim()
      if (attempt === TRIES) throw new Error(`Lighthouse could not record ${url}: ${reason}`, { cause: error })
      console.error(`${url}: ${reason} Trying again.`)
    }
  }
}

/** Runs Lighthouse once in a process of its own. */
async function auditOnce(url: string, categories: readonly string[], chrome: Chrome): Promise<Report> {
  const wanted = `--only-categories=${categories.join(',')}`
  const args = ['--yes', LIGHTHOUSE, url, '--quiet', '--output=json', wanted, `--chrome-flags=${chrome.flags}`]
  const { stdout } = await promisify(execFile)('npx', args, {
    maxBuffer: MAX_REPORT_BYTES,
    env: { ...process.env, CHROME_PATH: chrome.path, PATH: `${dirname(process.execPath)}:${process.env.PATH}` },
  })
  return JSON.parse(stdout) as Report
}

/** Audits below 1, worst first, with the worst of the runs. */
function failing(reports: readonly Report[]): string[] {
  const worst = new Map<string, Audit & { score: number }>()
  for (const found of reports.flatMap(({ audits }) => Object.values(audits))) {
    const { score } = found
    if (score === null || score >= 1 || found.scoreDisplayMode === 'informative') continue
    if (score < (worst.get(found.id)?.score ?? 1)) worst.set(found.id, { ...found, score })
  }
  return [...worst.values()]
    .sort((a, b) => a.score - b.score)
    .map(({ id, score, title, displayValue }) => `  ${score} ${id}: ${title} ${displayValue ?? ''}`.trimEnd())
}

/** Prints the scores of a page. @returns whether all are 100 */
async function judge(url: string, categories: readonly string[], runs: number, chrome: Chrome): Promise<boolean> {
  const reports: Report[] = []
  for (let run = 0; run < runs; run++) reports.push(await audit(url, categories, chrome))
  const scores = categories.map((category) => {
    const ofRuns = reports.map((report) => Math.round((report.categories[category]?.score ?? 0) * 100))
    return { category, score: median(ofRuns) }
  })
  const text = scores.map(({ category, score }) => `${category} ${score}`).join(', ')
  console.log([`${new URL(url).pathname}: ${text}`, ...failing(reports)].join('\n'))
  return scores.every(({ score }) => score === 100)
}

/** One page of each type: those of a folder have one type for each depth, such as `/blog/<category>/<slug>`. */
function pageTypes(output: OutputFiles): PageFacts[] {
  const types = new Map<string, PageFacts>()
  for (const path of output.sizes.keys()) {
    if (!path.endsWith('.html')) continue
    const { facts } = readPage(path, output.read(path).toString(), 'https://site.example')
    const [folder = '', ...rest] = facts.address.slice(1).split('/')
    // Lighthouse does not judge what is answered with an error or leads elsewhere.
    if (facts.kind !== 'page' && facts.kind !== 'article') continue
    const type = `${folder} ${rest.length}`
    if (!types.has(type)) types.set(type, facts)
  }
  return [...types.values()]
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { found: { type: 'boolean' } } })
  const folder = resolve(import.meta.dirname, '..', process.env.SITE_OUTPUT || '.output/public')
  const types = pageTypes(readFolder(folder))
  const { executablePath, chromiumSandbox, args } = await findBrowser()
  if (!executablePath) throw new Error('Lighthouse needs an installed Chromium or Chrome: the test browser won’t do.')
  const flags = ['--headless=new', ...(chromiumSandbox ? [] : ['--no-sandbox']), ...args].join(' ')
  const chrome = { path: executablePath, flags }
  const site = await serveFolder({ folder, port: 0 })
  const results: boolean[] = []
  for (const { address, indexable } of types) {
    // A page that asks to be left out, such as the one to search on, has no score for search engines.
    const categories = FOUND.filter((category) => indexable || category !== 'seo')
    results.push(await judge(site.url + address, categories, 1, chrome))
  }
  const article = types.find(({ address }) => kindOf(address) === 'article')
  for (const path of values.found ? [] : ['/', '/blog', article?.address ?? '/about']) {
    results.push(await judge(site.url + path, ALL, RUNS, chrome))
  }
  await site.close()
  return results.every(Boolean) ? 0 : 1
}

process.exitCode = await main()
