import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import type { Browser, Locator, Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import { findBrowser } from '../cli/browser.ts'
import { compressOutput } from '../cli/build/compress.ts'
import { ROOT } from '../cli/support/root.ts'
import { serveFolder } from '../deploy/server.ts'
import { BUDGET } from '../guide/output/checks/budget.ts'
import { copyProject } from '../tests/build/support/project-copy.ts'
import { replaceIndex } from './corpus/index.ts'
import { writeCorpus } from './corpus/write.ts'
import type { Interaction } from './interaction.ts'
import { timeInteraction } from './interaction.ts'
import { median } from './median.ts'

/**
 * What a reader pays: `node bench/reader.ts [--pages 120] [--articles 1000,10000] [--runs 5]`. Builds a copy of the
 * project with so many generated articles that the merged checklist is cut, and gives it the search index of many more.
 * Prints medians beside what they may be: bytes of a first search, bytes of the longest checklist, time to the next
 * frame on a processor four times as slow. Ends with an error where one is above.
 */

/** KB more that a first search may take, by the number of articles. */
const SEARCH_BARS: Readonly<Record<number, number>> = { 1000: 200, 10_000: 300 }
const FRAME_BAR = 100
const SETTLE_MS = 1000
const QUERIES = ['row level security', 'leaked key', 'how do i protect the service role key', 'session cookie', 'idor']

/** Builds the copy and gives the folder to serve. */
function build(folder: string, pages: number): string {
  mkdirSync(folder)
  copyProject(folder, {})
  writeCorpus(join(folder, 'content'), pages, join(ROOT, 'content'))
  const { GUIDE_CONTENT: _, ...env } = process.env
  const { status, stdout } = spawnSync(process.execPath, ['cli/generate.ts'], {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(`The build failed:\n${stdout.slice(-3000)}`)
  return join(folder, '.output/public')
}

async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('/')
  await page.locator('input[role=combobox]').waitFor()
}

/** Types as people do, with a rest now and then, and waits for hits. */
async function type(page: Page, query: string): Promise<void> {
  const field = page.locator('input[role=combobox]')
  for (const word of query.split(/(?<= )/)) {
    await field.pressSequentially(word, { delay: 90 })
    await page.waitForTimeout(120)
  }
  await page.locator('[role=option]').first().waitFor()
  await page.waitForTimeout(500)
}

/** Bytes over the wire, headers left out, and requests while something is done on a page that has been loaded. */
async function weigh(browser: Browser, url: string, act: (page: Page) => Promise<void>): Promise<[number, number]> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'networkidle' })
  const sizes: Promise<number>[] = []
  // The worker's own requests are told by the context only.
  context.on('requestfinished', (request) => {
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  await act(page)
  const all = await Promise.all(sizes)
  await context.close()
  return [all.reduce((sum, size) => sum + size, 0), all.length]
}

let isAbove = false

function report(what: string, value: number, unit: string, bar: number, more = ''): void {
  isAbove ||= value > bar
  const verdict = value > bar ? 'ABOVE' : 'within'
  console.log(
    `${what.padEnd(58)} ${String(Math.round(value)).padStart(5)} ${unit}, ${verdict} ${bar} ${more}`.trimEnd(),
  )
}

async function weighSearches(browser: Browser, url: string, articles: number): Promise<void> {
  const bar = SEARCH_BARS[articles] ?? Infinity
  for (const query of QUERIES) {
    const [bytes, requests] = await weigh(browser, url, async (page) => {
      await openSearch(page)
      await type(page, query)
    })
    report(`first search of ${articles} articles: ${query}`, bytes / 1000, 'KB', bar, `(${requests} requests)`)
  }
}

/** Goes to something and taps it: a reader sees where to tap when the page stands still. */
function tapping(name: string, url: string, find: (page: Page) => Locator): Interaction {
  return {
    name,
    url,
    prepare: async (page) => {
      await find(page).scrollIntoViewIfNeeded()
      await page.waitForTimeout(SETTLE_MS)
    },
    act: (page) => find(page).tap(),
  }
}

async function timeInteractions(browser: Browser, origin: string, runs: number): Promise<void> {
  const article = `${origin}/blog/guides/case-0`
  const interactions: Interaction[] = [
    { name: 'theme', url: article, act: (page) => page.locator('theme-switch button').tap() },
    tapping('tab', article, (page) => page.getByRole('tab').nth(1)),
    tapping('tick', article, (page) => page.locator('check-list input').first()),
    { name: 'opening the search', url: article, act: (page) => openSearch(page) },
    { name: 'typing a first search', url: article, prepare: openSearch, act: (page) => type(page, QUERIES[0] ?? '') },
    {
      name: 'typing another search',
      url: article,
      prepare: async (page) => {
        await openSearch(page)
        await type(page, QUERIES[0] ?? '')
        await page.locator('input[role=combobox]').fill('')
      },
      act: (page) => type(page, QUERIES[1] ?? ''),
    },
    { name: 'picking a tool', url: `${origin}/checklist`, act: (page) => page.getByLabel('Supabase').tap() },
  ]
  for (const interaction of interactions) {
    const times: number[] = []
    for (let run = 0; run < runs; run++) times.push(await timeInteraction(browser, interaction))
    report(`to the next frame: ${interaction.name}`, median(times), 'ms', FRAME_BAR, `(${times.join(', ')})`)
  }
}

/** The pages of the checklist, from those that its first page links to. */
async function weighChecklist(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage()
  await page.goto(`${origin}/checklist`)
  const links = await page
    .locator('.stack-index a')
    .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href))
  await page.close()
  let [heaviest, most] = ['', 0]
  for (const url of [`${origin}/checklist`, ...links]) {
    const [bytes] = await weigh(browser, 'about:blank', async (blank) => {
      await blank.goto(url, { waitUntil: 'networkidle' })
    })
    if (bytes > most) [heaviest, most] = [new URL(url).pathname, bytes]
  }
  report(`heaviest of ${links.length + 1} pages of the checklist: ${heaviest}`, most / 1000, 'KB', BUDGET.page / 1000)
}

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '120' },
    articles: { type: 'string', default: '1000,10000' },
    runs: { type: 'string', default: '5' },
  },
})
const folder = mkdtempSync(join(tmpdir(), 'fixproof-bench-'))
try {
  const project = join(folder, 'project')
  const output = build(project, Number(values.pages))
  const { executablePath, chromiumSandbox, args } = await findBrowser()
  const browser = await chromium.launch({ executablePath, chromiumSandbox, args })
  for (const [index, articles] of values.articles.split(',').map(Number).entries()) {
    await replaceIndex(output, articles, join(ROOT, 'content'), join(folder, 'pages'))
    // As a build leaves it; what it compressed is in the cache of the copy.
    await compressOutput(output, project, console.warn)
    const site = await serveFolder({ folder: output, port: 0 })
    await weighSearches(browser, `${site.url}/blog/guides/case-0`, articles)
    if (index === 0) await weighChecklist(browser, site.url)
    if (index === 0) await timeInteractions(browser, site.url, Number(values.runs))
    await site.close()
  }
  await browser.close()
  process.exitCode = isAbove ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}
