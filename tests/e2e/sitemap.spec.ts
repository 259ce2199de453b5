import { expect, test } from './support/test.ts'

test('people can read a sitemap, in both themes and within the content security policy', async ({ browser, site }) => {
  // A context of its own: XML can name no icon, so browsers ask for /favicon.ico, which is no problem of the sitemap.
  const context = await browser.newContext({ baseURL: site.url, colorScheme: 'light' })
  const refused: string[] = []
  context.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text())
  })
  const page = await context.newPage()
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.goto('/sitemap.xml')
  expect(await page.evaluate(() => document.documentElement.nodeName)).toBe('urlset')
  const light = await paper()
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await paper()).not.toBe(light)
  const tops = await page.evaluate(() =>
    [...document.querySelectorAll('url')].map((url) => url.getBoundingClientRect().top),
  )
  expect(tops.length).toBeGreaterThan(3)
  expect(tops).toEqual([...new Set(tops)].sort((a, b) => a - b))
  expect(refused).toEqual([])
  await context.close()
})
