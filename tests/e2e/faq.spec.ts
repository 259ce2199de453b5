import { articleWith } from './support/pages.ts'
import { expect, test } from './support/test.ts'

test('a link to an answer opens and shows it', async ({ page }) => {
  const path = articleWith(/class="faq-item"/)
  await page.goto(path)
  const items = page.locator('.faq-item')
  const count = await items.count()
  expect(count).toBeGreaterThan(1)
  const id = await items.last().locator('.faq-answer').getAttribute('id')
  expect(id).toMatch(/^faq-/)
  await page.goto('about:blank')
  await page.goto(`${path}#${id}`)
  await expect(items.last()).toHaveAttribute('open')
  await expect(items.last().locator('summary')).toBeInViewport({ ratio: 1 })
  await expect(page.locator('.faq-item[open]')).toHaveCount(1)
})

test('an answer opens and folds with the keyboard', async ({ page }) => {
  await page.goto(articleWith(/class="faq-item"/))
  const item = page.locator('.faq-item').first()
  await item.locator('summary').press('Enter')
  await expect(item.locator('.faq-answer')).toBeVisible()
  await item.locator('summary').press('Space')
  await expect(item.locator('.faq-answer')).toBeHidden()
})

test('the search of the browser finds words in a folded answer', async ({ page }) => {
  const path = articleWith(/class="faq-item"/)
  await page.goto(path)
  const item = page.locator('.faq-item').nth(1)
  const words = ((await item.locator('.faq-answer').textContent()) ?? '').trim().split(/\s+/).slice(0, 6).join(' ')
  // A text fragment looks through the page as "find in page" does, and opens what folds.
  await page.goto('about:blank')
  await page.goto(`${path}#:~:text=${encodeURIComponent(words)}`)
  await expect(item).toHaveAttribute('open')
})
