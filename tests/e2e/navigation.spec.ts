import type { Page } from '@playwright/test'
import { comesBack, keptOutBy, listeners, needsMemory, watchListeners, WITH_MEMORY } from './support/history.ts'
import { ARTICLES, SEARCH } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const [FIRST = '', SECOND = ''] = ARTICLES

/** Resolves when the browser has fetched or rendered a page ahead. */
async function isReady(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Preload.enable')
  await new Promise<void>((resolve) => {
    const take = ({ status }: { status: string }): void => {
      if (status === 'Ready') resolve()
    }
    browser.on('Preload.prefetchStatusUpdated', take)
    browser.on('Preload.prerenderStatusUpdated', take)
  })
}

test.use({ launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, ...WITH_MEMORY }) })

test('a page that was left comes back as it was', async ({ page, browser }) => {
  await needsMemory(browser)
  await page.goto(FIRST)
  expect(await comesBack(page, SECOND)).toBe(true)
})

for (const path of ['/', '/blog', '/checklist', SEARCH, FIRST]) {
  test(`nothing keeps ${path} out of the browser’s memory`, async ({ page }) => {
    await watchListeners(page)
    const response = await page.goto(path)
    await expect.poll(() => listeners(page)).toContain('click')
    expect(await keptOutBy(page, response)).toEqual([])
  })
}

test('what keeps a page out of the browser’s memory is found', async ({ page }) => {
  await watchListeners(page)
  await page.route(`**${FIRST}`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'cache-control': 'no-store' } })
  })
  const response = await page.goto(FIRST)
  await page.evaluate(() => {
    addEventListener('unload', () => {})
    window.onbeforeunload = () => {}
  })
  expect(await keptOutBy(page, response)).toEqual(['no-store', 'unload', 'onbeforeunload'])
})

test('a page is there before its link is followed', async ({ page }) => {
  await page.goto('/blog')
  const link = page.locator(`main a[href="${FIRST}"]`).first()
  const ready = isReady(page)
  await link.hover()
  await ready
  await link.click()
  await page.waitForURL(`**${FIRST}`)
  const [navigation] = await page.evaluate(() =>
    performance
      .getEntriesByType('navigation')
      .map((entry) => entry.toJSON() as { deliveryType: string; activationStart: number }),
  )
  const { deliveryType = '', activationStart = 0 } = navigation ?? {}
  expect(deliveryType === 'navigational-prefetch' || activationStart > 0).toBe(true)
})
