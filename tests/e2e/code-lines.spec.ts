import type { Page } from '@playwright/test'
import { accessibilityFindings } from './support/accessibility.ts'
import { articleWith } from './support/pages.ts'
import { Problems } from './support/problems.ts'
import { expect, test } from './support/test.ts'

const ARTICLE = articleWith(/<code-block id="code--[^"]*-fixed"/)
const block = (page: Page) => page.locator('code-block[id$="-fixed"]').first()
const linesButton = (page: Page) => block(page).getByRole('button', { name: 'Lines' })
const marked = (page: Page) => page.locator('.line.is-target')
const line = (page: Page, number: number) => block(page).getByRole('link', { name: `Line ${number}`, exact: true })

/** Opens the page with the id of the first block of fixed code. */
async function open(page: Page): Promise<string> {
  await page.goto(ARTICLE)
  return (await block(page).getAttribute('id')) ?? ''
}

const codeOf = (page: Page) =>
  block(page)
    .locator('code')
    .evaluate((code) => code.textContent)

test('an address marks its lines, brings them into view and leaves the code as it is', async ({ page }) => {
  const id = await open(page)
  const code = (await codeOf(page)) ?? ''
  await page.goto('about:blank')
  await page.goto(`${ARTICLE}#${id}-L2-L3`)
  await expect(marked(page)).toHaveCount(2)
  await expect(marked(page).first()).toBeInViewport()
  await expect(marked(page).first()).toBeFocused()
  expect(await codeOf(page)).toBe(code)
  expect(await marked(page).allTextContents()).toEqual(code.split('\n').slice(1, 3))
})

test('the lines have links, for the pointer', async ({ page }) => {
  const id = await open(page)
  const code = await codeOf(page)
  await linesButton(page).click()
  await expect(linesButton(page)).toHaveAttribute('aria-pressed', 'true')
  await line(page, 3).click()
  await expect(page).toHaveURL(new RegExp(`#${id}-L3$`))
  await expect(marked(page)).toHaveCount(1)
  await line(page, 1).click({ modifiers: ['Shift'] })
  await expect(page).toHaveURL(new RegExp(`#${id}-L1-L3$`))
  await expect(marked(page)).toHaveCount(3)
  expect(await codeOf(page)).toBe(code)
  await linesButton(page).click()
  await expect(block(page).locator('.line-number')).toHaveCount(0)
  await expect(marked(page)).toHaveCount(3)
  await page.goBack()
  await expect(marked(page)).toHaveCount(1)
})

test('the lines have links, for the keyboard: one stop of Tab, arrows between them', async ({ page }) => {
  const id = await open(page)
  await linesButton(page).focus()
  await page.keyboard.press('Space')
  await expect(block(page).locator('.line-number[tabindex="0"]')).toHaveCount(1)
  await line(page, 1).focus()
  await page.keyboard.press('ArrowDown')
  await expect(line(page, 2)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`#${id}-L2$`))
  await expect(line(page, 2)).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Home')
  await expect(line(page, 1)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+Enter')
  await expect(page).toHaveURL(new RegExp(`#${id}-L2-L3$`))
  await expect(marked(page)).toHaveCount(2)
  await expect(block(page).locator('.line-number[tabindex="0"]')).toHaveCount(1)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`marked and numbered lines can be read by everybody in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    const id = await open(page)
    await page.evaluate((hash) => (location.hash = hash), `${id}-L1-L4`)
    await expect(marked(page)).toHaveCount(4)
    await linesButton(page).click()
    await expect(line(page, 1)).toBeVisible()
    expect(await accessibilityFindings(page)).toEqual([])
  })
}

test('an address opens the tab that its code is in, which is no choice for other pages', async ({ page }) => {
  const path = articleWith(/<code-tabs/)
  await page.goto(path)
  const hidden = page.locator('.code-panels > :not([data-current]) code-block[id]').first()
  const id = (await hidden.getAttribute('id')) ?? ''
  await page.goto('about:blank')
  await page.goto(`${path}#${id}`)
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
  await page.evaluate((hash) => (location.hash = hash), `${id}-L1`)
  await expect(marked(page)).toBeInViewport()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('an address opens the answer that its code is folded in', async ({ page }) => {
  await page.route(`**${ARTICLE}`, async (route) => {
    const made =
      '<details><summary>Folded</summary><code-block id="code--made" class="code"><div class="code-bar"></div><pre tabindex="0"><code>a\nb</code></pre></code-block></details>'
    const response = await route.fetch()
    const body = (await response.text()).replace(/<div class="prose">/, `$&${made}`)
    await route.fulfill({ response, body })
  })
  await page.goto(`${ARTICLE}#code--made-L2`)
  await expect(marked(page)).toHaveText('b')
  await expect(marked(page)).toBeInViewport()
})

for (const fragment of ['-L9999', '-L0', '-L3-', '%E0%A4%A']) {
  test(`an address that ends in ${fragment} marks nothing and breaks nothing`, async ({ page }) => {
    const id = await open(page)
    await page.goto('about:blank')
    await page.goto(`${ARTICLE}#${id}${fragment}`)
    await expect(page.locator('theme-switch button')).toBeVisible()
    await expect(linesButton(page)).toBeVisible()
    await expect(marked(page)).toHaveCount(0)
  })
}

test('where the part that makes the lines can not be loaded, an address leads to the block', async ({
  page,
  problems,
}) => {
  problems.expect(/^request: .*code-lines/, /^console: .*/)
  const id = await open(page)
  await page.goto('about:blank')
  await page.route('**/code-lines.*.js', (route) => route.abort('failed'))
  await page.goto(`${ARTICLE}#${id}-L2`)
  await expect(block(page)).toBeInViewport()
  await linesButton(page).click()
  await expect(linesButton(page)).toBeHidden()
})

/** A link to lines as an editor writes it, in the page as it is rendered. */
async function withLineLink(page: Page, id: string): Promise<void> {
  await page.route(`**${ARTICLE}`, async (route) => {
    const response = await route.fetch()
    const link = `<p><a href="#${id}" data-lines="-L2">The second line</a></p>`
    const body = (await response.text()).replace(/<div class="prose">/, `$&${link}`)
    await route.fulfill({ response, body })
  })
}

test('a link in the text leads to the line, without JavaScript to the block', async ({ page, browser, site }) => {
  const id = await open(page)
  await withLineLink(page, id)
  await page.goto(ARTICLE)
  await page.getByRole('link', { name: 'The second line' }).click()
  await expect(page).toHaveURL(new RegExp(`#${id}-L2$`))
  await expect(marked(page)).toBeInViewport()

  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url })
  const problems = await Problems.watch(context, site.url)
  const plain = await context.newPage()
  await withLineLink(plain, id)
  await plain.goto(ARTICLE)
  await plain.getByRole('link', { name: 'The second line' }).click()
  await expect(block(plain)).toBeInViewport()
  expect(problems.unexpected()).toEqual([])
  await context.close()
})

test('the address keeps the lines when the page is loaded again', async ({ page }) => {
  const id = await open(page)
  await page.evaluate((hash) => (location.hash = hash), `${id}-L2`)
  await expect(marked(page)).toHaveCount(1)
  await page.reload()
  await expect(marked(page)).toHaveCount(1)
  await expect(marked(page)).toBeInViewport()
})
