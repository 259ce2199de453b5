import type { Browser, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { servePages } from './page-server.ts'

/** Playwright switches the browser's own memory of left pages off, unless it starts with this. */
export const WITH_MEMORY = { ignoreDefaultArgs: ['--disable-back-forward-cache'] }

/** Leaves a page and comes back. True when it is the page that was left, not one that was loaded again. */
export async function comesBack(page: Page, elsewhere: string): Promise<boolean> {
  const { pathname } = new URL(page.url())
  await page.evaluate(() => {
    document.body.dataset.left = 'here'
  })
  await page.evaluate((path) => location.assign(path), elsewhere)
  await page.waitForURL(`**${elsewhere}`)
  await page.evaluate(() => history.back())
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
  const reason = 'This browser keeps no page that was left in its memory.'
  const found = await (memory ??= hasMemory(browser))
  if (!found) console.log(`"${test.info().title}" is skipped: ${reason}`)
  test.skip(!found, reason)
}
