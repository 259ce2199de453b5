import type { Page } from '@playwright/test'
import { hold } from './support/hold.ts'
import { ARTICLES, LARGEST } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const REST = '**/_nuxt/rest.*.css'
const WIDTHS = [390, 768, 1280]

/** Where and how the browser shows what stands before the link of the sheet. */
function beginning(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('.site-header *, main *')]
    const end = all.findIndex((element) => element.matches('.prose > link'))
    return all.slice(0, end < 0 ? undefined : end).map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const { color, font, textDecoration, display } = getComputedStyle(element)
      // How far down it reaches depends on what follows.
      const size = element.matches('article, .article-text, .prose, .toc, contents-marker') ? [width] : [width, height]
      return JSON.stringify([element.tagName, element.className, x, y, ...size, color, font, textDecoration, display])
    })
  })
}

async function comparesBeginnings(page: Page, path: string): Promise<void> {
  const release = await hold(page, REST)
  await page.goto(path, { waitUntil: 'commit' })
  await expect(page.locator('.tldr p').last()).toBeVisible()
  // The parser waits for the sheet.
  await expect(page.locator('.prose > h2')).toHaveCount(0)
  const before = await beginning(page)
  release()
  await expect(page.locator('.site-footer')).toBeAttached()
  await page.waitForLoadState('load')
  expect(before.length).toBeGreaterThan(30)
  expect(await beginning(page)).toEqual(before)
  await page.unroute(REST)
}

test.use({ serviceWorkers: 'block' })

for (const width of WIDTHS) {
  test(`the beginning of an article is painted before the rest of its style is there, as it stays, at ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    // What a script adds comes later in any case, and that nothing moves by it is for the tests of layout.
    await page.route('**/_nuxt/elements.*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
    for (const path of width === WIDTHS[0] ? ARTICLES : [LARGEST]) await comparesBeginnings(page, path)
  })
}

test('an article whose rest of the style can not be had is whole', async ({ page, problems }) => {
  problems.expect(/^request: .*\/rest\..*\.css failed/, /^console: .*Failed to load resource/)
  await page.route(REST, (route) => route.abort())
  await page.goto(LARGEST)
  await expect(page.locator('.prose > h2').first()).toBeVisible()
  await expect(page.locator('.site-footer')).toBeVisible()
})
