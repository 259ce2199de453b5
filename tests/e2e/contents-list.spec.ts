import type { Page } from '@playwright/test'
import { ARTICLES, DESKTOP, PHONE } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const ARTICLE = ARTICLES[0] ?? ''
const links = (page: Page) => page.locator('contents-marker .toc-list a')
const marked = (page: Page) => page.locator('contents-marker .toc-list [aria-current]')
const target = (page: Page, href: string | null) => page.locator(`[id="${decodeURIComponent(href?.slice(1) ?? '')}"]`)

test('names every section of the text', async ({ page }) => {
  await page.setViewportSize(DESKTOP)
  await page.goto(ARTICLE)
  const listed = (await links(page).allTextContents()).map((text) => text.trim())
  const headings = await page.locator('.prose > h2[id], .prose > h3[id]').allTextContents()
  expect(listed.length).toBeGreaterThan(3)
  expect(listed).toEqual(headings.map((text) => text.trim()))
})

test('leads to each heading and marks where the reader is', async ({ page }) => {
  await page.setViewportSize(DESKTOP)
  await page.goto(ARTICLE)
  await expect(marked(page)).toHaveCount(0)
  // Near the end of a page a heading can't come to the top, and nothing says which section is read.
  for (const link of (await links(page).all()).slice(0, -2)) {
    await link.click()
    await expect(target(page, await link.getAttribute('href'))).toBeInViewport()
    await expect(link).toHaveAttribute('aria-current', 'location')
    await expect(marked(page)).toHaveCount(1)
  }
})

test('follows the reader who scrolls', async ({ page }) => {
  await page.setViewportSize(DESKTOP)
  await page.goto(ARTICLE)
  const third = links(page).nth(2)
  const first = links(page).first()
  const bringUp = (href: string | null) =>
    target(page, href).evaluate((heading) => heading.scrollIntoView({ block: 'start', behavior: 'instant' }))
  await bringUp(await third.getAttribute('href'))
  await expect(third).toHaveAttribute('aria-current', 'location')
  await bringUp(await first.getAttribute('href'))
  await expect(first).toHaveAttribute('aria-current', 'location')
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  await expect(marked(page)).toHaveCount(0)
})

test('is right after an address with a fragment was opened', async ({ page }) => {
  await page.setViewportSize(DESKTOP)
  await page.goto(ARTICLE)
  const href = await links(page).nth(3).getAttribute('href')
  await page.goto('about:blank')
  await page.goto(ARTICLE + href)
  await expect(target(page, href)).toBeInViewport()
  await expect(links(page).nth(3)).toHaveAttribute('aria-current', 'location')
})

test('is folded on a phone, and opens', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.goto(ARTICLE)
  await expect(page.locator('.toc-wide')).toBeHidden()
  const link = page.locator('.toc-narrow a').nth(1)
  await expect(link).toBeHidden()
  await page.locator('.toc-narrow summary').click()
  await link.click()
  await expect(target(page, await link.getAttribute('href'))).toBeInViewport()
})

test('names the part that is read where a reader says that it is unclear', async ({ page }) => {
  await page.setViewportSize(DESKTOP)
  await page.goto(ARTICLE)
  const body = () =>
    page
      .locator('[data-section-feedback]')
      .evaluate((link: HTMLAnchorElement) => new URL(link.href).searchParams.get('body'))
  expect(await body()).toMatch(new RegExp(`${ARTICLE}\nSection: $`))
  const third = links(page).nth(2)
  await third.click()
  await expect(third).toHaveAttribute('aria-current', 'location')
  const href = (await third.getAttribute('href')) ?? ''
  expect(await body()).toContain(`Section: ${(await third.textContent())?.trim()} (${decodeURIComponent(href)})`)
})

test('each heading is a link to itself', async ({ page }) => {
  await page.goto(ARTICLE)
  const heading = page.locator('.prose > h2[id]').nth(1)
  await heading.getByRole('link').click()
  await expect(page).toHaveURL(new RegExp(`#${await heading.getAttribute('id')}$`))
  await expect(heading).toBeInViewport()
})
