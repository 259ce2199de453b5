import type { Page } from '@playwright/test'
import { recordShifts, shifts } from './support/layout.ts'
import { articleWith, PHONE } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const ARTICLE = articleWith(/<code-block/)
const wrap = (page: Page) => page.getByRole('button', { name: 'Wrap' }).and(page.locator(':visible')).first()
const isWrapped = (page: Page) => page.evaluate(() => document.documentElement.hasAttribute('data-code-wrap'))

/** Whether a block of the page that is shown has to be scrolled sideways. */
const hasLongLines = (page: Page) =>
  page.locator('code-block pre:visible').evaluateAll((all) => all.some((pre) => pre.scrollWidth > pre.clientWidth + 1))

test.beforeEach(({ page }) => page.setViewportSize(PHONE))

test('long lines are wrapped with the keyboard, in every block, and stay so', async ({ page }) => {
  await page.goto(ARTICLE)
  await expect(wrap(page)).toHaveAttribute('aria-pressed', 'false')
  expect(await hasLongLines(page)).toBe(true)
  await wrap(page).focus()
  await page.keyboard.press('Space')
  await expect(wrap(page)).toBeFocused()
  await expect(page.locator('code-block [aria-pressed=true]').first()).toBeVisible()
  expect(await hasLongLines(page)).toBe(false)

  // Before the first paint: nothing moves.
  await recordShifts(page)
  await page.reload()
  await expect(wrap(page)).toHaveAttribute('aria-pressed', 'true')
  expect(await hasLongLines(page)).toBe(false)
  expect(await shifts(page)).toEqual([])
  await wrap(page).click()
  await page.reload()
  await expect(wrap(page)).toHaveAttribute('aria-pressed', 'false')
})

test('wrapping works where nothing can be stored', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
  })
  await page.goto(ARTICLE)
  await wrap(page).click()
  expect(await isWrapped(page)).toBe(true)
  await page.reload()
  await expect(wrap(page)).toBeVisible()
  expect(await isWrapped(page)).toBe(false)
})

test('nothing else in the store is taken for a choice', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('code-wrap', '"><b>'))
  await page.goto(ARTICLE)
  await expect(wrap(page)).toHaveAttribute('aria-pressed', 'false')
})

test('code of one line has no links of lines', async ({ page }) => {
  await page.goto(ARTICLE)
  for (const block of await page.locator('code-block').all()) {
    const code = await block.locator('code').evaluate((element) => element.textContent)
    await expect(block.locator('button[aria-label=Lines]')).toHaveCount(code.includes('\n') ? 1 : 0)
  }
})
