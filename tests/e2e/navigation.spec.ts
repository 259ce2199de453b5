import { ARTICLES } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const [FIRST = '', SECOND = ''] = ARTICLES

// Playwright switches the browser's own memory of pages off.
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
})

test('a page that was left comes back as it was', async ({ page }) => {
  await page.goto(FIRST)
  await page.evaluate(() => {
    document.body.dataset.left = 'here'
  })
  await page.evaluate((path) => location.assign(path), SECOND)
  await page.waitForURL(`**${SECOND}`)
  await page.evaluate(() => history.back())
  // While it comes back there is no page to ask.
  await expect(async () => {
    expect(await page.evaluate(() => location.pathname + document.body.dataset.left)).toBe(`${FIRST}here`)
  }).toPass()
})

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
