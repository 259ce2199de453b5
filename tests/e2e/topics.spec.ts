import { articleWith, PAGES } from './support/pages.ts'
import { expect, test } from './support/test.ts'

test('a guide leads to its weakness, and the weakness back to the guide', async ({ page }) => {
  const path = articleWith(/href="\/cwe\/cwe-\d+"/)
  await page.goto(path)
  await page.locator('.record a[href^="/cwe/"]').first().click()
  await expect(page).toHaveURL(/\/cwe\/cwe-\d+$/)
  await page.locator(`main a[href="${path}"]`).click()
  await expect(page).toHaveURL(path)
})

test('the index leads to every page of a tool or a weakness', async ({ page }) => {
  const topics = PAGES.filter((path) => /^\/(?:stack|cwe|owasp)\//.test(path))
  expect(topics.length).toBeGreaterThan(3)
  await page.goto('/topics')
  const links = await page.locator('main .topics a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(links.sort()).toEqual(topics.toSorted())
})

test('an address that no guide stands behind is missing', async ({ page, problems }) => {
  problems.expect(/^status: 404 for /, /^console: .* status of 404 /)
  const answer = await page.goto('/cwe/cwe-1')
  expect(answer?.status()).toBe(404)
})
