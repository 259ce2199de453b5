import { mkdtempSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import type { Browser, Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import { findBrowser } from '../cli/browser.ts'
import { ROOT } from '../cli/support/root.ts'
import { serveFolder } from '../deploy/server.ts'
import { copyProject } from '../tests/build/support/project-copy.ts'
import { writeCorpus } from './corpus/write.ts'

/**
 * What a reader pays: `node bench/reader.ts [--articles 1000]`. Builds a copy of the project with generated articles and
 * prints the bytes that are fetched until a first search shows a hit, and how long the slowest step of each
 * interaction takes until the next frame (INP) on a processor four times as slow.
 */

const SLOWDOWN = 4
const QUERY = 'row level security'

/** Builds the copy and gives the folder to serve. */
function build(folder: string, articles: number): string {
  copyProject(folder, {})
  writeCorpus(join(folder, 'content'), articles, join(ROOT, 'content'))
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

/** Bytes over the wire, headers left out, while something is done. */
async function bytesDuring(page: Page, action: () => Promise<void>): Promise<{ bytes: number; requests: number }> {
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)))
  await action()
  const all = await Promise.all(sizes)
  return { bytes: all.reduce((sum, size) => sum + size, 0), requests: all.length }
}

async function search(page: Page): Promise<void> {
  await page.keyboard.press('/')
  const field = page.locator('input[role=combobox]')
  await field.waitFor()
  await field.pressSequentially(QUERY, { delay: 60 })
  await page.locator('[role=option]').first().waitFor()
  await page.waitForTimeout(1000)
}

/** Keeps the longest time from an input to the next frame, as browsers measure it for INP. */
function recordInteractions(): void {
  const global = globalThis as typeof globalThis & { longest: number }
  global.longest = 0
  // TypeScript does not know the threshold: https://developer.mozilla.org/docs/Web/API/PerformanceEventTiming
  const options: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    durationThreshold: 16,
    buffered: true,
  }
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) global.longest = Math.max(global.longest, duration)
  }).observe(options)
}

async function interaction(browser: Browser, url: string, act: (page: Page) => Promise<void>): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true })
  await page.addInitScript(recordInteractions)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  await page.goto(url)
  await act(page)
  await page.waitForTimeout(1000)
  const longest = await page.evaluate(() => (globalThis as typeof globalThis & { longest: number }).longest)
  await page.close()
  return longest
}

const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000' } } })
const folder = mkdtempSync(join(tmpdir(), 'fixproof-bench-'))
try {
  const site = await serveFolder({ folder: build(folder, Number(values.articles)), port: 0 })
  const { executablePath, chromiumSandbox, args } = await findBrowser()
  const browser = await chromium.launch({ executablePath, chromiumSandbox, args })
  const article = `${site.url}/blog/guides/case-0`

  const page = await browser.newPage()
  await page.goto(article)
  const { bytes, requests } = await bytesDuring(page, () => search(page))
  console.log(`${values.articles} articles, first search: ${Math.round(bytes / 1000)} KB in ${requests} requests`)
  await page.close()

  const interactions: [string, string, (page: Page) => Promise<void>][] = [
    ['theme', article, (at) => at.locator('theme-switch button').tap()],
    ['tab', article, (at) => at.getByRole('tab').nth(1).tap()],
    ['tick', article, (at) => at.locator('check-list input').first().tap()],
    ['search', article, search],
  ]
  for (const [name, url, act] of interactions) {
    console.log(`${name}: ${await interaction(browser, url, act)} ms until the next frame`)
  }
  await browser.close()
  await site.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
