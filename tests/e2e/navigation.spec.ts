import type { Page } from '@playwright/test'
import { comesBack, needsMemory, WITH_MEMORY } from './support/history.ts'
import { ARTICLES, SEARCH } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const [FIRST = '', SECOND = ''] = ARTICLES

/** The events that the page's scripts listen to. */
const listened = (page: Page) => page.evaluate(() => (window as unknown as { listened: string[] }).listened)

test.use({ launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, ...WITH_MEMORY }) })

test('a page that was left comes back as it was', async ({ page, browser }) => {
  await needsMemory(browser)
  await page.goto(FIRST)
  expect(await comesBack(page, SECOND)).toBe(true)
})

for (const path of ['/', '/blog', '/checklist', SEARCH, FIRST]) {
  test(`nothing keeps ${path} out of the browser’s memory`, async ({ page }) => {
    // Chrome's documentation names these two as what keeps pages out most often: https://web.dev/articles/bfcache
    await page.addInitScript(() => {
      const listened: string[] = []
      Object.assign(window, { listened })
      const { addEventListener } = EventTarget.prototype
      EventTarget.prototype.addEventListener = function (...args) {
        listened.push(args[0])
        addEventListener.apply(this, args)
      }
    })
    const response = await page.goto(path)
    expect(response?.headers()['cache-control'] ?? '').not.toContain('no-store')
    await expect.poll(() => listened(page)).toContain('click')
    expect((await listened(page)).filter((type) => type.endsWith('unload'))).toEqual([])
    expect(await page.evaluate(() => [window.onunload, window.onbeforeunload])).toEqual([null, null])
  })
}

test('a page is there before its link is followed', async ({ page }) => {
  await page.goto('/blog')
  const link = page.locator(`main a[href="${FIRST}"]`).first()
  await link.hover()
  // The intent counts after 200 ms; fetching a page from this machine takes a fraction of what is left.
  await page.waitForTimeout(1500)
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
