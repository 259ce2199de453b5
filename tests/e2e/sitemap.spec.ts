import { expect, test } from './support/test.ts'

test('a sitemap can be read by people, in both themes and within the content security policy', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/sitemap.xml')
  expect(await page.evaluate(() => document.documentElement.nodeName)).toBe('urlset')
  const light = await paper()
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await paper()).not.toBe(light)
  const rows = await page.evaluate(() => {
    const tops = [...document.querySelectorAll('url')].map((url) => url.getBoundingClientRect().top)
    return tops.filter((top, index) => index === 0 || top > (tops[index - 1] ?? 0)).length === tops.length
  })
  expect(rows).toBe(true)
})
