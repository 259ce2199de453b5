import type { Page } from '@playwright/test'
import { articleWith, ARTICLES } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const group = (page: Page) => page.locator('code-tabs').first()
const tabs = (page: Page) => group(page).getByRole('tab')

/** Exactly one tab is chosen, it alone can be reached with Tab, and its panel alone is shown. */
async function expectChosen(page: Page, index: number): Promise<void> {
  await expect(group(page).locator('[role=tab][aria-selected=true]')).toHaveCount(1)
  await expect(group(page).locator('[role=tab][tabindex="0"]')).toHaveCount(1)
  await expect(tabs(page).nth(index)).toHaveAttribute('aria-selected', 'true')
  await expect(tabs(page).nth(index)).toHaveAttribute('tabindex', '0')
  const name = (await tabs(page).nth(index).textContent()) ?? ''
  await expect(group(page).locator('.code-panels > *:visible')).toHaveCount(1)
  await expect(group(page).getByRole('tabpanel', { name, exact: true })).toBeVisible()
}

test('are tabs as the ARIA practices have them', async ({ page }) => {
  await page.goto(articleWith(/<code-tabs/))
  await expect(group(page).getByRole('tablist')).toBeVisible()
  await expectChosen(page, 0)
  for (const tab of await tabs(page).all()) {
    const panel = page.locator(`[id="${await tab.getAttribute('aria-controls')}"]`)
    await expect(panel).toHaveAttribute('role', 'tabpanel')
    await expect(panel).toHaveAttribute('aria-labelledby', (await tab.getAttribute('id')) ?? '')
  }
})

test('follow the arrow keys, Home and End', async ({ page }) => {
  await page.goto(articleWith(/<code-tabs/))
  const last = (await tabs(page).count()) - 1
  expect(last).toBeGreaterThan(0)
  await tabs(page).first().focus()
  const steps: [string, number][] = [
    ['ArrowRight', 1],
    ['ArrowLeft', 0],
    ['ArrowLeft', last],
    ['ArrowRight', 0],
    ['End', last],
    ['Home', 0],
  ]
  for (const [key, index] of steps) {
    await page.keyboard.press(key)
    await expect(tabs(page).nth(index), key).toBeFocused()
    await expectChosen(page, index)
  }
})

test('keep the choice on every page that has it', async ({ page }) => {
  const first = articleWith(/<code-tabs/)
  await page.goto(first)
  const chosen = (await tabs(page).last().textContent()) ?? ''
  await tabs(page).last().click()
  await page.reload()
  await expectChosen(page, (await tabs(page).count()) - 1)

  // Another page, whose group has a panel of that name.
  const other = ARTICLES.find((path) => path !== first) ?? ''
  await page.route(`**${other}`, async (route) => {
    const panel = (name: string) => `<div data-label="${name}"><pre>${name}</pre></div>`
    const made = `<code-tabs id="made"><div class="code-tablist"></div><div class="code-panels">${panel('Other')}${panel(chosen)}</div></code-tabs>`
    const response = await route.fetch()
    const body = (await response.text()).replace(/<main[^>]*>/, `$&${made}`)
    await route.fulfill({ response, body })
  })
  await page.goto(other)
  await expectChosen(page, 1)
})

test('work where nothing can be stored, and with a stored name that is nowhere', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.getItem = () => 'No such panel'
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
  })
  await page.goto(articleWith(/<code-tabs/))
  await expectChosen(page, 0)
  await tabs(page).nth(1).click()
  await expectChosen(page, 1)
})
