import { articleWith } from './support/pages.ts'
import { expect, test } from './support/test.ts'

test('on paper every answer can be read', async ({ page }) => {
  await page.goto(articleWith(/class="faq-item"/))
  const answers = page.locator('.faq-answer > :first-child')
  expect(await answers.count()).toBeGreaterThan(1)
  await expect(answers.first()).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  for (const answer of await answers.all()) await expect(answer).toBeVisible()
})

test('on paper every panel of a code group is shown with its name', async ({ page }) => {
  await page.goto(articleWith(/<code-tabs/))
  const panels = page.locator('.code-panels > *')
  await expect(panels.nth(1)).toBeHidden()
  const names = await page.getByRole('tab').allTextContents()
  await page.emulateMedia({ media: 'print' })
  for (const [index, name] of names.entries()) {
    await expect(panels.nth(index).locator('pre')).toBeVisible()
    await expect(panels.nth(index).getByText(name, { exact: true })).toBeVisible()
  }
})

test('on paper there is nothing to click on', async ({ page }) => {
  await page.goto(articleWith(/<code-tabs/))
  await page.emulateMedia({ media: 'print' })
  for (const selector of ['.site-header nav', '.site-footer', '.toc', '.code-copy', 'theme-switch', '.skip']) {
    await expect(page.locator(selector).first(), selector).toBeHidden()
  }
})

test('paper is light, whatever the screen is', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/')
  await page.locator('theme-switch button').click()
  await page.locator('theme-switch button').click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color)
  const onDark = await ink()
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light')
  expect(await ink()).not.toBe(onDark)
})

test('code breaks its lines at the edge of the paper', async ({ page }) => {
  await page.goto(articleWith(/<code-tabs/))
  await page.emulateMedia({ media: 'print' })
  // A4 without its margins, in CSS pixels.
  await page.setViewportSize({ width: 642, height: 971 })
  const cut = await page
    .locator('pre')
    .evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth).length)
  expect(cut).toBe(0)
})
