import type { Page } from '@playwright/test'
import { boxes, labels, LIST, openList, tool, total } from './support/checklist.ts'
import { hold, SCRIPTS } from './support/hold.ts'
import { articleWith } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const GUIDE = articleWith(/class="checklist"/)

test('without JavaScript the list is whole, and nothing is shown that does not work', async ({
  page,
  browser,
  site,
}) => {
  await openList(page)
  const all = await labels(page)
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url })
  const plain = await context.newPage()
  await plain.goto(`${LIST}#stack=auth0`)
  expect(await labels(plain)).toEqual(all)
  await expect(plain.locator('button:visible, .stack-tools:visible, .tally:visible')).toHaveCount(0)
  await boxes(plain).first().check()
  await expect(boxes(plain).first()).toBeChecked()
  await plain.goto(GUIDE)
  await expect(plain.locator('.tally:visible')).toHaveCount(0)
  await boxes(plain).first().check()
  await expect(boxes(plain).first()).toBeChecked()
  await context.close()
})

test.describe('a store that', () => {
  test('is disabled loses ticks when the page is left, and says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError')
        },
      })
    })
    await openList(page)
    await boxes(page).first().check()
    await expect(total(page)).toHaveText(/^1 of \d+ done \(lost when you leave this page\)$/)
    await tool(page, 'Auth0').check()
    await tool(page, 'Auth0').uncheck()
    await expect(boxes(page).first()).toBeChecked()
    await page.getByRole('button', { name: 'Remove all ticks' }).click()
    await expect(boxes(page).first()).not.toBeChecked()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(boxes(page).first()).toBeChecked()
  })

  test('is full keeps what it has, and says what it does not keep', async ({ page }) => {
    await openList(page)
    await boxes(page).first().check()
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      }
    })
    await boxes(page).nth(1).check()
    await expect(boxes(page).nth(1)).toBeChecked()
    await expect(total(page)).toHaveText(/^2 of \d+ done \(lost when you leave this page\)$/)
    await boxes(page).nth(1).uncheck()
    await expect(total(page)).toHaveText(/^1 of \d+ done$/)
    await page.reload()
    await expect(boxes(page).first()).toBeChecked()
  })

  test('holds garbage is read as nothing', async ({ page }) => {
    await page.goto(LIST)
    const first = await page.locator('.checklist li a').first().getAttribute('href')
    await page.evaluate((href) => {
      localStorage.setItem(`done:${href}`, '{"')
      localStorage.setItem('done:/blog/guides/gone#check-gone', '1')
      localStorage.setItem('stack', '"><b>,,auth0 ,no-such-tool')
    }, first)
    await openList(page)
    await expect(total(page)).toHaveText(/^0 of \d+ done$/)
    await expect(page.locator('.stack-tools :checked')).toHaveCount(0)
    await boxes(page).first().check()
    await page.reload()
    await expect(boxes(page).first()).toBeChecked()
  })
})

test('on paper there are the picked tools, the items with their boxes, and the addresses of the guides', async ({
  page,
}) => {
  await openList(page, '#stack=auth0')
  await boxes(page).first().check()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.stack-tools label:visible')).toHaveText(['Auth0'])
  await expect(boxes(page).first()).toBeChecked()
  for (const selector of ['button', 'progress', '.lead', '.site-header nav', '.site-footer', '.stack-tools input']) {
    await expect(page.locator(`${selector}:visible`), selector).toHaveCount(0)
  }
  await expect(page.locator('.checklist li:visible').getByText('Why and how').locator('visible=true')).toHaveCount(0)
  const guides = page.locator('.checklist h3 a:visible')
  await expect(guides.filter({ hasText: 'Auth0' })).toHaveCount(1)
  for (const guide of await guides.all()) {
    const href = await guide.getAttribute('href')
    const printed = await guide.evaluate((link) => getComputedStyle(link, '::after').content)
    expect(printed).toMatch(new RegExp(`^"https?://[^/]+${href}"$`))
  }
})

test.describe('before the scripts are there', () => {
  /** What is seen of the list as soon as it is painted. */
  async function firstSight(page: Page, fragment = ''): Promise<string[]> {
    await hold(page, SCRIPTS)
    await page.goto(LIST + fragment, { waitUntil: 'commit' })
    await page.locator('.site-footer').waitFor()
    return labels(page)
  }

  test('the list is narrow already for tools that were picked before', async ({ page }) => {
    await openList(page)
    const all = await labels(page)
    await tool(page, 'Auth0').check()
    const picked = await labels(page)
    const severities = await page.locator('.stack-group h2:visible').allTextContents()
    await page.goto('/about')
    expect(await firstSight(page)).toEqual(picked)
    expect(picked.length).toBeLessThan(all.length)
    await expect(page.locator('.stack-group h2:visible')).toHaveText(severities)
  })

  test('the tools of the address count, and nothing moves when the scripts come', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('stack', 'aider'))
    const release = await hold(page, SCRIPTS)
    await page.goto(`${LIST}#stack=auth0`, { waitUntil: 'commit' })
    await page.locator('.site-footer').waitFor()
    const before = await labels(page)
    const tops = () =>
      page
        .locator('.checklist li:visible, .site-footer')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
    const places = await tops()
    release()
    await page.locator('my-stack[data-ready]').waitFor()
    expect(await labels(page)).toEqual(before)
    expect(await tops()).toEqual(places)
  })

  test('garbage in the store leaves the list whole', async ({ page }) => {
    await openList(page)
    const all = await labels(page)
    await page.evaluate(() => localStorage.setItem('stack', '"],:root{}'))
    await page.goto('/about')
    expect(await firstSight(page)).toEqual(all)
  })
})
