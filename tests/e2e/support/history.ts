import type { Browser, Page, Response } from '@playwright/test'
import { expect } from '@playwright/test'
import { servePages } from './page-server.ts'
import { skipWhere } from './skip.ts'

/** Playwright switches the browser's own memory of left pages off, unless it starts with this. */
export const WITH_MEMORY = { ignoreDefaultArgs: ['--disable-back-forward-cache'] }

/** Leaves a page and comes back. True when it is the page that was left, not one that was loaded again. */
export async function comesBack(page: Page, elsewhere: string): Promise<boolean> {
  const { pathname } = new URL(page.url())
  await page.evaluate(() => {
    document.body.dataset.left = 'here'
  })
  // Later, so that the page is still there to answer.
  await page.evaluate((path) => void setTimeout(() => location.assign(path)), elsewhere)
  await page.waitForURL(`**${elsewhere}`)
  await page.evaluate(() => void setTimeout(() => history.back()))
  // While it comes back there is no page to ask.
  await expect(async () => {
    expect(await page.evaluate(() => [location.pathname, document.readyState])).toEqual([pathname, 'complete'])
  }).toPass()
  return page.evaluate(() => document.body.dataset.left === 'here')
}

let memory: Promise<boolean> | undefined

/** Tries it with two pages without anything on them. */
async function hasMemory(browser: Browser): Promise<boolean> {
  const server = await servePages({ '/': { body: 'One' }, '/two': { body: 'Two' } })
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(server.url)
  const found = await comesBack(page, '/two')
  await context.close()
  await server.close()
  return found
}

/** Skips a test where the browser keeps no page that was left: the shell of Chromium has no such memory. */
export async function needsMemory(browser: Browser): Promise<void> {
  skipWhere(!(await (memory ??= hasMemory(browser))), 'This browser keeps no page that was left in its memory.')
}

/** Notes from the start which events the scripts of a page listen to. */
export async function watchListeners(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const listeners: string[] = []
    Object.assign(window, { listeners })
    const { addEventListener } = EventTarget.prototype
    EventTarget.prototype.addEventListener = function (...args) {
      listeners.push(args[0])
      addEventListener.apply(this, args)
    }
  })
}

export const listeners = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { listeners: string[] }).listeners)

/** What a page does that web.dev advises against, for browsers that keep left pages: https://web.dev/articles/bfcache */
export async function keptOutBy(page: Page, response: Response | null): Promise<string[]> {
  const isStored = !response?.headers()['cache-control']?.includes('no-store')
  const events = (await listeners(page)).filter((type) => type.endsWith('unload'))
  const handlers = await page.evaluate(() =>
    (['onunload', 'onbeforeunload'] as const).filter((name) => window[name] !== null),
  )
  return [...(isStored ? [] : ['no-store']), ...events, ...handlers]
}
