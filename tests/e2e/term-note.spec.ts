import type { Page } from '@playwright/test'
import { accessibilityFindings } from './support/accessibility.ts'
import { articleWith } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const ARTICLE = articleWith(/<term-note/)
/** Longer than a note stays when the pointer has left. */
const A_WHILE_MS = 1000
const term = (page: Page) => page.locator('term-note a').first()
const note = (page: Page) => page.getByRole('tooltip')

test.describe('the definition of a term', () => {
  test('shows while the pointer is on the term or on the note', async ({ page }) => {
    const definition = await definitionOf(page)
    await page.clock.install()
    await page.goto(ARTICLE)
    await expect(note(page)).toBeHidden()
    await term(page).hover()
    await expect(note(page)).toHaveText(definition)
    await note(page).hover()
    await page.clock.runFor(A_WHILE_MS)
    await expect(note(page)).toBeVisible()
    await page.mouse.move(0, 0)
    await page.clock.runFor(A_WHILE_MS)
    await expect(note(page)).toBeHidden()
  })

  test('shows on focus, describes the link, and closes with Escape', async ({ page }) => {
    const definition = await definitionOf(page)
    await page.goto(ARTICLE)
    await term(page).focus()
    await expect(note(page)).toBeVisible()
    await expect(term(page)).toHaveAccessibleDescription(definition)
    await page.keyboard.press('Escape')
    await expect(note(page)).toBeHidden()
    await expect(term(page)).toBeFocused()
    await term(page).blur()
    await term(page).focus()
    await expect(note(page)).toBeVisible()
  })

  test('stays inside the window', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 500 })
    await page.goto(ARTICLE)
    for (const link of (await page.locator('term-note a').all()).slice(0, 8)) {
      await link.focus()
      await expect(note(page)).toBeVisible()
      const box = await note(page).boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
      await link.blur()
    }
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`can be read by everybody in the ${colorScheme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(ARTICLE)
      await term(page).focus()
      await expect(note(page)).toBeVisible()
      expect(await accessibilityFindings(page)).toEqual([])
    })
  }
})

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true })

  test('the first tap shows it, the second goes to the glossary', async ({ page }) => {
    await page.goto(ARTICLE)
    const href = await term(page).getAttribute('href')
    await term(page).tap()
    await expect(note(page)).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`${ARTICLE}$`))
    await term(page).tap()
    await expect(page).toHaveURL(new RegExp(`${href}$`))
  })
})

test('without JavaScript the term is a link to the glossary, with its definition as the title', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url })
  const page = await context.newPage()
  await page.goto(ARTICLE)
  expect(((await term(page).getAttribute('title')) ?? '').length).toBeGreaterThan(20)
  const href = (await term(page).getAttribute('href')) ?? ''
  await term(page).click()
  await expect(page).toHaveURL(href)
  await expect(page.locator(`[id="${href.split('#')[1]}"]`)).toBeInViewport()
  await context.close()
})

/** The definition as the page was sent: without a script it is the title of the link. */
async function definitionOf(page: Page): Promise<string> {
  const html = await (await page.request.get(ARTICLE)).text()
  const [, definition = ''] = html.match(/<term-note[^>]*>\s*<a[^>]*title="([^"]+)"/) ?? []
  expect(definition.length).toBeGreaterThan(20)
  return definition.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
}
