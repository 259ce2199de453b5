import { execFile } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { findBrowser } from '../cli/browser.ts'
import { serveFolder } from '../deploy/server.ts'
import { addressOf, kindOf } from '../guide/output/address.ts'
import { readFolder } from '../guide/output/files.ts'
import { median } from './median.ts'

/**
 * Lighthouse with its defaults, a slow phone, on the finished site: `node bench/lighthouse.ts` after
 * `npm run generate`. Prints the median scores of each page and every audit that is below 1, and ends with an error
 * when a median is below 100. npx fetches Lighthouse at the first run; it is no dependency of the site.
 */

const LIGHTHOUSE = process.env.LIGHTHOUSE || 'lighthouse@13.5.0'
const RUNS = 3
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const MAX_REPORT_BYTES = 64 * 1024 * 1024

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

/** How often a run is repeated whose trace Chromium failed to record (NO_NAVSTART and its like). */
const TRIES = 3

/** Runs Lighthouse until a run was recorded. */
async function audit(url: string, chrome: { path: string; flags: string }): Promise<Report> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await auditOnce(url, chrome)
    } catch (error) {
      const reason = String((error as { stderr?: string }).stderr ?? error).trim()
      if (attempt === TRIES) throw new Error(`Lighthouse could not record ${url}: ${reason}`, { cause: error })
      console.error(`${url}: ${reason} Trying again.`)
    }
  }
}

/** Runs Lighthouse once in a process of its own. */
async function auditOnce(url: string, chrome: { path: string; flags: string }): Promise<Report> {
  const args = ['--yes', LIGHTHOUSE, url, '--quiet', '--output=json', `--chrome-flags=${chrome.flags}`]
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

async function main(): Promise<number> {
  const folder = resolve(import.meta.dirname, '..', process.env.SITE_OUTPUT || '.output/public')
  const article = [...readFolder(folder).sizes.keys()].map(addressOf).find((path) => kindOf(path) === 'article')
  const { executablePath, chromiumSandbox, args } = await findBrowser()
  if (!executablePath) throw new Error('Lighthouse needs an installed Chromium or Chrome: the test browser won’t do.')
  const flags = ['--headless=new', ...(chromiumSandbox ? [] : ['--no-sandbox']), ...args].join(' ')
  const site = await serveFolder({ folder, port: 0 })
  let isPerfect = true
  for (const path of ['/', '/blog', article ?? '/about']) {
    const reports: Report[] = []
    for (let run = 0; run < RUNS; run++) reports.push(await audit(site.url + path, { path: executablePath, flags }))
    const scores = CATEGORIES.map((category) => {
      return [
        category,
        median(reports.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100))),
      ] as const
    })
    isPerfect &&= scores.every(([, score]) => score === 100)
    console.log(`${path}: ${scores.map(([category, score]) => `${category} ${score}`).join(', ')}`)
    for (const line of failing(reports)) console.log(line)
  }
  await site.close()
  return isPerfect ? 0 : 1
}

process.exitCode = await main()
