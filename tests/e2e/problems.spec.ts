import { expect, test as plain } from '@playwright/test'
import { servePages } from './support/page-server.ts'
import type { PageServer } from './support/page-server.ts'
import { Problems } from './support/problems.ts'
import { test as watched } from './support/test.ts'

const POLICY = { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" }
const TRUSTED = { 'content-security-policy': "script-src 'unsafe-inline'; require-trusted-types-for 'script'" }

/** Pages that are wrong in one way each, and what must be reported of them. */
const BROKEN = [
  { path: '/logs', body: '<script>console.error("a mistake")</script>', report: /^console: a mistake/ },
  { path: '/warns', body: '<script>console.warn("a worry")</script>', report: /^console: a worry/ },
  { path: '/throws', body: '<script>throw new Error("thrown")</script>', report: /^exception: thrown/ },
  { path: '/rejects', body: '<script>Promise.reject(new Error("lost"))</script>', report: /^exception: lost/ },
  { path: '/image', body: '<img src="/gone.png" alt="">', report: /^status: 404 for .*\/gone\.png/ },
  { path: '/drops', body: '<img src="http://localhost:1/x.png" alt="">', report: /^request: .*:1\/x\.png failed/ },
  { path: '/foreign', body: '<img src="https://other.example/x.png" alt="">', report: /^origin: .*other\.example/ },
  { path: '/inline', body: '<p style="color:red">Red', headers: POLICY, report: /^policy: style-src-attr/ },
  {
    path: '/sink',
    body: '<p></p><script>try { document.body.innerHTML = "<p>" } catch {}</script>',
    headers: TRUSTED,
    report: /^policy: require-trusted-types-for/,
  },
]

plain.describe('what the pages report', () => {
  let server: PageServer

  plain.beforeAll(async () => {
    const pages = [...BROKEN, { path: '/clean', body: '<h1>Clean</h1><script>console.log("fine")</script>' }]
    server = await servePages(Object.fromEntries(pages.map(({ path, ...page }) => [path, page])))
  })
  plain.afterAll(() => server.close())

  for (const { path, report } of BROKEN) {
    plain(`${path} is reported`, async ({ page, context }) => {
      const problems = await Problems.watch(context, server.url)
      await page.goto(server.url + path)
      await expect.poll(() => problems.unexpected()).toContainEqual(expect.stringMatching(report))
    })
  }

  plain('a page without a mistake reports nothing', async ({ page, context }) => {
    const problems = await Problems.watch(context, server.url)
    await page.goto(`${server.url}/clean`)
    await problems.settle(context)
    expect(problems.unexpected()).toEqual([])
  })

  plain('a declared problem is let through, and missed when it does not occur', async ({ page, context }) => {
    const problems = await Problems.watch(context, server.url)
    problems.expect(/a mistake/)
    expect(problems.unexpected()).toEqual(['expected, and did not occur: /a mistake/'])
    await page.goto(`${server.url}/logs`)
    await expect.poll(() => problems.unexpected()).toEqual([])
  })
})

watched.fail('a test fails when its page reports a problem', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(() => console.error('a mistake'))
})
