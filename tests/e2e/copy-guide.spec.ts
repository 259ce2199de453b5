import type { Page } from '@playwright/test'
import { accessibilityFindings } from './support/accessibility.ts'
import { articleWith } from './support/pages.ts'
import { clipboard, testWithReader } from './support/clipboard.ts'
import { Problems } from './support/problems.ts'
import { expect, test } from './support/test.ts'

const ARTICLE = articleWith(/data-verdict="fixed"/)
const markdown = (page: Page) => page.getByRole('button', { name: 'Copy as Markdown' })
const prompt = (page: Page) => page.getByRole('button', { name: 'Copy as fix prompt' })
const status = (page: Page) => page.locator('copy-guide [role=status]')

testWithReader('the whole guide is copied as Markdown, and the button says so', async ({ page, reader }) => {
  await page.goto(ARTICLE)
  const twin = await (await page.request.get(`${ARTICLE}.md`)).text()
  const button = markdown(page)
  await button.focus()
  await page.keyboard.press('Enter')
  const told = page.locator('copy-guide button').first()
  await expect(told).toHaveText('Copied')
  await expect(told).toHaveAttribute('aria-live', 'polite')
  await expect(told).toBeFocused()
  expect(await clipboard(reader)).toBe(twin)
  await expect(told).toHaveText('Copy as Markdown')
})

testWithReader('the fixes are copied as a prompt', async ({ page, reader }) => {
  await page.goto(ARTICLE)
  await prompt(page).click()
  await expect(page.locator('copy-guide button').nth(1)).toHaveText('Copied')
  const copied = await clipboard(reader)
  const fixed = await page.locator('[data-verdict=fixed] code').allTextContents()
  expect(fixed.length).toBeGreaterThan(0)
  const plain = (text: string) => text.replaceAll(/^[ \t]+/gm, '')
  for (const code of fixed) expect(plain(copied)).toContain(plain(code))
  expect(copied).toContain("Don't paste it as it is")
  expect(copied).toContain((await page.locator('link[rel=canonical]').getAttribute('href')) ?? 'no canonical address')
})

test('a guide without fixed code has no button for its fixes', async ({ page }) => {
  await page.goto(ARTICLE)
  const count = await page.locator('copy-guide button').count()
  expect(count).toBe(2)
  await page.route(`**${ARTICLE}`, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(/<button class="copy-tool"[^>]*>Copy as fix prompt<\/button>/, '')
    await route.fulfill({ response, body })
  })
  await page.reload()
  await expect(markdown(page)).toBeVisible()
  await expect(page.locator('copy-guide button')).toHaveCount(1)
})

for (const [name, answer] of [
  ['is missing', { status: 404, body: 'Not found.' }],
  ['is a page of the host', { status: 200, body: '<!doctype html><title>Home</title>' }],
] as const) {
  test(`a sentence and a link say that the Markdown ${name}`, async ({ page, problems }) => {
    if (answer.status === 404) problems.expect(/^status: 404 /, /^console: .* 404 /)
    await page.route('**/*.md', (route) => route.fulfill(answer))
    await page.goto(ARTICLE)
    await prompt(page).click()
    await expect(status(page)).toContainText('could not be fetched')
    await expect(status(page).getByRole('link')).toHaveAttribute('href', new RegExp(`${ARTICLE}\\.md$`))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await accessibilityFindings(page), colorScheme).toEqual([])
    }
    await page.unroute('**/*.md')
    await markdown(page).click()
    await expect(status(page)).toBeEmpty()
  })
}

test('a Markdown that is missing throws nothing where copying is refused', async ({ page, problems }) => {
  problems.expect(/^status: 404 /, /^console: .* 404 /)
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'))
  })
  await page.route('**/*.md', (route) => route.fulfill({ status: 404, body: 'Not found.' }))
  await page.goto(ARTICLE)
  await prompt(page).click()
  await expect(status(page)).toContainText('could not be fetched')
})

test('the buttons say when it was not allowed', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'))
  })
  await page.goto(ARTICLE)
  await markdown(page).click()
  await expect(page.locator('copy-guide button').first()).toHaveText('Not allowed')
})

test('browsers that take no promise of a text get the text', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'ClipboardItem', { value: undefined })
    delete (window as { ClipboardItem?: unknown }).ClipboardItem
    navigator.clipboard.writeText = (text) => {
      Object.assign(window, { copied: text })
      return Promise.resolve()
    }
  })
  await page.goto(ARTICLE)
  await prompt(page).click()
  await expect(page.locator('copy-guide button').nth(1)).toHaveText('Copied')
  expect(await page.evaluate(() => (window as unknown as { copied: string }).copied)).toContain('## Problem 1: ')
})

test('without JavaScript, and without a clipboard, it is a link to the Markdown', async ({ page, browser, site }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.goto(ARTICLE)
  await expect(page.locator('theme-switch button')).toBeVisible()
  await expect(page.locator('copy-guide a')).toHaveAttribute('href', `${ARTICLE}.md`)
  await expect(prompt(page)).toBeHidden()

  // A file takes part in no transition between pages, which the browser would report.
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url, reducedMotion: 'reduce' })
  const problems = await Problems.watch(context, site.url)
  const plain = await context.newPage()
  await plain.goto(ARTICLE)
  await expect(plain.locator('copy-guide button')).toBeHidden()
  await plain.getByRole('link', { name: 'Markdown version' }).click()
  await plain.waitForURL(`**${ARTICLE}.md`)
  expect(problems.unexpected()).toEqual([])
  await context.close()
})

test('nothing moves when the link becomes a button, and when a button says something', async ({ page }) => {
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(ARTICLE)
    await expect(markdown(page)).toBeVisible()
    const boxes = () =>
      page.locator('copy-guide > *').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))
    const before = await boxes()
    await markdown(page).click()
    await expect(page.locator('copy-guide button').first()).toHaveText(/Copied|Not allowed/)
    expect(await boxes(), `at ${width}`).toEqual(before)
  }
})
