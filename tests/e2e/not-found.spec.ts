import type { Page } from '@playwright/test'
import { ARTICLES, MISSING } from './support/pages.ts'
import type { Problems } from './support/problems.ts'
import { Problems as Watch } from './support/problems.ts'
import { expect, test } from './support/test.ts'

const ARTICLE = ARTICLES[0] ?? ''
const suggestions = (page: Page) => page.locator('path-suggestions a')

/** Opens an address where nothing is. */
async function miss(page: Page, path: string, problems: Problems): Promise<void> {
  problems.expect(/^status: 404 for /, /^console: .* status of 404 /)
  const response = await page.goto(path)
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address')
}

for (const path of [
  '/nothing',
  '/404',
  '/404.html',
  '/blog/guides/x.html',
  '/__nuxt_content/guides/sql_dump.txt',
  '/..%2fx',
]) {
  test(`${path} is missing`, async ({ page, problems }) => {
    await miss(page, path, problems)
  })
}

for (const [what, path] of [
  ['cut off', ARTICLE.slice(0, -1)],
  ['mistyped', ARTICLE.replace(/(.)(.)$/, '$2$1')],
  ['in another folder', `/guides/${ARTICLE.split('/').pop()}`],
  ['with a wrong ending', `${ARTICLE}.php`],
  ['in capitals', ARTICLE.toUpperCase()],
] as const) {
  test(`the nearest page is suggested for an address ${what}`, async ({ page, problems }) => {
    await miss(page, path, problems)
    await expect(suggestions(page).first()).toHaveAttribute('href', ARTICLE)
    await suggestions(page).first().click()
    await expect(page).toHaveURL(ARTICLE)
    await expect(page.locator('article')).toBeVisible()
  })
}

test('every suggestion leads to a page, each to another', async ({ page, problems, request }) => {
  await miss(page, ARTICLE.slice(0, -2), problems)
  await expect(suggestions(page).first()).toBeVisible()
  const paths = await suggestions(page).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(new Set(paths).size).toBe(paths.length)
  for (const path of paths) expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBe(200)
})

test('nothing is suggested for an address like no other', async ({ page, problems }) => {
  const asked = page.waitForResponse('**/sitemap.xml')
  await miss(page, '/qqqqqqqqqqqqqqqq', problems)
  await (await asked).finished()
  await expect(page.locator('path-suggestions')).toBeHidden()
})

test('the parts of a split sitemap are read as well', async ({ page, problems, site }) => {
  const whole = await (await fetch(`${site.url}/sitemap.xml`)).text()
  const parts = `<sitemapindex><sitemap><loc>https://guide.example/sitemap-parts/0.xml</loc></sitemap></sitemapindex>`
  await page.route('**/sitemap.xml', (route) => route.fulfill({ contentType: 'application/xml', body: parts }))
  await page.route('**/sitemap-parts/0.xml', (route) => route.fulfill({ contentType: 'application/xml', body: whole }))
  await miss(page, ARTICLE.slice(0, -1), problems)
  await expect(suggestions(page).first()).toHaveAttribute('href', ARTICLE)
})

test('an address that can not be decoded breaks nothing', async ({ page, problems }) => {
  await miss(page, '/%E0%A4%A', problems)
  await expect(page.locator('#newest')).toBeVisible()
})

test('the newest guides are listed without JavaScript', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url })
  const problems = await Watch.watch(context, site.url)
  const page = await context.newPage()
  await miss(page, MISSING, problems)
  await expect(page.locator('path-suggestions')).toBeHidden()
  const guides = page.locator('section[aria-labelledby="newest"] li a')
  await expect(guides.first()).toBeVisible()
  await guides.first().click()
  await expect(page.locator('article')).toBeVisible()
  expect(problems.unexpected()).toEqual([])
  await context.close()
})
