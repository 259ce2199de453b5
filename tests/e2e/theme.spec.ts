import type { Page } from '@playwright/test'
import { hold, SCRIPTS } from './support/hold.ts'
import { ARTICLES } from './support/pages.ts'
import { painted } from './support/painted.ts'
import { expect, test } from './support/test.ts'

const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme ?? 'system')
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
const themeButton = (page: Page) => page.locator('theme-switch button')

/** Presses the switch with the keyboard and expects it to say and to show the theme. */
async function switchTo(page: Page, expected: string): Promise<void> {
  await themeButton(page).press('Enter')
  await expect.poll(() => theme(page)).toBe(expected)
  await expect(themeButton(page)).toHaveText(`Theme: ${expected}`)
}

test('goes from the system to light to dark and back', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/')
  const dark = await background(page)
  await expect(themeButton(page)).toHaveAccessibleName('Theme: system')
  await switchTo(page, 'light')
  expect(await background(page)).not.toBe(dark)
  await switchTo(page, 'dark')
  expect(await background(page)).toBe(dark)
  await switchTo(page, 'system')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('is remembered on every page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/')
  await switchTo(page, 'light')
  await page.reload()
  expect(await theme(page)).toBe('light')
  await page.goto(ARTICLES[0] ?? '')
  await expect(themeButton(page)).toHaveText('Theme: light')
  await switchTo(page, 'dark')
})

test('is there when the page is painted first, without waiting for a script', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  await switchTo(page, 'light')
  await switchTo(page, 'dark')
  const dark = await background(page)
  await page.addInitScript(() => {
    requestAnimationFrame(() => {
      const style = getComputedStyle(document.documentElement)
      Object.assign(window, { firstFrame: [document.documentElement.dataset.theme, style.backgroundColor] })
    })
  })
  const release = await hold(page, SCRIPTS)
  await page.goto('/blog', { waitUntil: 'commit' })
  await painted(page, '/blog')
  expect(await page.evaluate(() => (window as unknown as { firstFrame: unknown }).firstFrame)).toEqual(['dark', dark])
  release()
  await expect(themeButton(page)).toBeVisible()
})

test('works where nothing can be stored', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      },
    })
  })
  await page.goto('/')
  await switchTo(page, 'light')
  await switchTo(page, 'dark')
  await page.goto('/blog')
  expect(await theme(page)).toBe('system')
})

test('takes nothing else from the store for a theme', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', '"><b>'))
  await page.goto('/')
  expect(await theme(page)).toBe('system')
  await switchTo(page, 'light')
})
