import type { Browser, Page } from '@playwright/test'
import { freePort } from '../../tests/support/free-port.ts'
import type { CorpusArticle } from '../corpus/article.ts'
import type { BenchSite } from '../generators/generator.ts'
import { median } from '../median.ts'
import type { Values } from '../report/metrics.ts'
import { makeCold } from './build.ts'
import { editArticle } from './edit.ts'
import { watchMemory } from './memory.ts'
import type { Running } from './running.ts'
import { startNode } from './running.ts'

const START_LIMIT_MS = 600_000
const SAVE_LIMIT_MS = 60_000
const ASK_MS = 100
const REST_MS = 5000
const SAVES = 3

interface DevRun {
  /** Seconds from the start of the process to the first answer that is a page. */
  answered: number
  /** Seconds from the start of the process until the article can be read. */
  shown: number
  /** Milliseconds from each save until the new sentence can be read. */
  saves: number[]
  /** Bytes. */
  peak: number | undefined
}

/** Asks until a page answers; a server that is not there refuses at once. */
async function waitForAnswer(url: string, running: Running): Promise<void> {
  const end = performance.now() + START_LIMIT_MS
  while (!running.hasEnded()) {
    const left = end - performance.now()
    if (left <= 0) throw new Error(`No answer at ${url} within ${START_LIMIT_MS / 1000} s:\n${running.tail()}`)
    const answer = await fetch(url, { signal: AbortSignal.timeout(Math.ceil(left)) }).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, ASK_MS))
  }
  throw new Error(`The dev server ended:\n${running.tail()}`)
}

/** Waits until a text stands in the page, which may be loaded anew meanwhile. */
async function waitForText(page: Page, text: string, timeout: number): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector('main')?.textContent.includes(wanted), text, {
    timeout,
    polling: 'raf',
  })
}

/**
 * Waits until a page has loaded what tells it of changes. Servers go on working after the first page: they bundle what it
 * asks for, and may have it loaded again.
 */
async function rest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: SAVE_LIMIT_MS })
  await page.waitForTimeout(REST_MS)
  await page.waitForLoadState('networkidle', { timeout: SAVE_LIMIT_MS })
}

/** Saves the article with another sentence, and gives the milliseconds until it can be read. */
async function timeSave(page: Page, site: BenchSite, article: CorpusArticle): Promise<number> {
  const start = performance.now()
  await waitForText(page, editArticle(site, article), SAVE_LIMIT_MS)
  return performance.now() - start
}

async function useServer(
  running: Running,
  start: number,
  url: string,
  act: { browser: Browser; site: BenchSite; article: CorpusArticle; saves: number },
): Promise<Omit<DevRun, 'peak'>> {
  await waitForAnswer(url, running)
  const answered = (performance.now() - start) / 1000
  const page = await act.browser.newPage()
  try {
    await page.goto(url, { timeout: START_LIMIT_MS, waitUntil: 'commit' })
    await waitForText(page, act.article.title, START_LIMIT_MS)
    const shown = (performance.now() - start) / 1000
    const saves: number[] = []
    for (let save = 0; save < act.saves; save++) {
      await rest(page)
      saves.push(await timeSave(page, act.site, act.article))
    }
    return { answered, shown, saves }
  } finally {
    await page.close()
  }
}

async function runServer(browser: Browser, site: BenchSite, article: CorpusArticle, saves: number): Promise<DevRun> {
  const port = await freePort()
  const start = performance.now()
  const running = await startNode(site.folder, site.dev.args(port), site.dev.env?.(port))
  const peakOf = watchMemory(running.id)
  try {
    const url = `http://127.0.0.1:${port}/blog/${article.path}`
    return { ...(await useServer(running, start, url, { browser, site, article, saves })), peak: peakOf() }
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${running.tail()}`, { cause: error })
  } finally {
    peakOf()
    await running.stop()
  }
}

/**
 * Starts the dev server with nothing kept, and again; then saves an article that is open in a browser.
 *
 * @param values gets what is known so far
 */
export async function measureDev(
  browser: Browser,
  site: BenchSite,
  article: CorpusArticle,
  values: Values,
): Promise<void> {
  makeCold(site)
  const first = await runServer(browser, site, article, 0)
  Object.assign(values, { answered: first.answered, shown: first.shown })
  const later = await runServer(browser, site, article, SAVES)
  values.shownAgain = later.shown
  values.saved = median(later.saves)
  const peaks = [first.peak, later.peak].filter((peak) => peak !== undefined)
  if (peaks.length > 0) values.devMemory = Math.max(...peaks)
}
