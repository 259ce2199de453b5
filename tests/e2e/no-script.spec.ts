import type { Page } from '@playwright/test'
import { articleWith, SAMPLE } from './support/pages.ts'
import { expect, test } from './support/test.ts'
import { withoutScripts } from './support/without-scripts.ts'

/** What only scripts fill or add, and what names a panel once in its bar and once in its tab. */
const ADDED =
  '.code-tools, .code-tablist, copy-guide, keyboard-help, code-tabs .code-bar, site-search kbd, .tally, .stack-tools, .stack-bar, theme-switch'

/** The text that a reader can see when everything that folds is unfolded and every tab was chosen. */
function readableText(page: Page): Promise<string> {
  return page.evaluate((added) => {
    for (const details of document.querySelectorAll('details')) details.open = true
    for (const panel of document.querySelectorAll('.code-panels > *')) panel.toggleAttribute('data-current', true)
    for (const element of document.querySelectorAll(added)) element.remove()
    // eslint-disable-next-line unicorn/prefer-dom-node-text-content -- what styles hide is not to be read
    return document.body.innerText
  }, ADDED)
}

for (const path of SAMPLE) {
  test(`${path} says the same without JavaScript`, async ({ page, browser, site }) => {
    await page.goto(path)
    const text = await readableText(page)
    expect(text.length).toBeGreaterThan(200)
    await withoutScripts(browser, site.url, async (plain) => {
      await plain.goto(path)
      expect(await readableText(plain)).toBe(text)
    })
  })
}

test('every panel of a code group is shown with its name', async ({ page, browser, site }) => {
  const path = articleWith(/<code-tabs/)
  await page.goto(path)
  const names = await page.getByRole('tab').allTextContents()
  expect(names.length).toBeGreaterThan(1)
  await withoutScripts(browser, site.url, async (plain) => {
    await plain.goto(path)
    const panels = plain.locator('.code-panels > *')
    await expect(panels).toHaveCount(names.length)
    for (const [index, name] of names.entries()) {
      await expect(panels.nth(index).locator('pre')).toBeVisible()
      await expect(panels.nth(index).locator('.code-bar')).toContainText(name)
    }
  })
})

test('there is no control that does nothing', async ({ browser, site }) => {
  await withoutScripts(browser, site.url, async (page) => {
    await page.goto(articleWith(/<code-tabs/))
    await expect(page.locator('button:visible')).toHaveCount(0)
  })
})

test('the links of header and footer lead to pages', async ({ browser, site }) => {
  await withoutScripts(browser, site.url, async (page) => {
    await page.goto('/')
    const links = page.locator('header nav a[href^="/"], footer nav a[href^="/"]')
    const count = await links.count()
    expect(count).toBeGreaterThan(3)
    for (let index = 0; index < count; index++) {
      const href = await links.nth(index).getAttribute('href')
      await links.nth(index).click()
      await expect(page).toHaveURL(href ?? '')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }
  })
})

test('a question opens', async ({ browser, site }) => {
  await withoutScripts(browser, site.url, async (page) => {
    await page.goto(articleWith(/class="faq-item"/))
    const answer = page.locator('.faq-answer').first()
    await expect(answer).toBeHidden()
    await page.locator('.faq-item summary').first().click()
    await expect(answer).toBeVisible()
  })
})
