import { bundle } from '../../modules/support/bundle.ts'
import type { Vitals } from '../../elements/vitals.ts'
import { expect, test } from './support/test.ts'

const PATH = '/vitals'

/** As a browser does when the reader goes to another tab. */
function hide(): void {
  Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
  window.dispatchEvent(new Event('visibilitychange'))
}

/** Waits until the browser has told of the largest paint; elements/vitals.ts was told before. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver(() => resolve()).observe({ type: 'largest-contentful-paint', buffered: true })
  })
}

test('a page tells once how fast it was, and nothing of its reader, under the policy of production', async ({
  page,
}) => {
  const [script] = await bundle({
    file: 'elements/vitals.ts',
    name: 'vitals',
    format: 'iife',
    define: { VITALS: JSON.stringify(PATH) },
  })
  const told: string[] = []
  await page.route(`**${PATH}`, (route) => {
    told.push(route.request().postData() ?? '')
    return route.fulfill({ status: 204 })
  })
  await page.addInitScript(script.code)
  await page.goto('/')
  await page.evaluate(painted)
  const request = page.waitForRequest((one) => one.url().endsWith(PATH))
  await page.evaluate(hide)
  expect((await request).method()).toBe('POST')
  await page.evaluate(hide)
  await page.goto('/about')
  const [first = '', ...others] = told
  expect(others.filter((text) => (JSON.parse(text) as Vitals).path === '/')).toEqual([])
  const vitals = JSON.parse(first) as Vitals
  expect(Object.keys(vitals).sort()).toEqual(['cls', 'fcp', 'lcp', 'path', 'ttfb'])
  expect(vitals.path).toBe('/')
  expect(vitals.lcp).toBeGreaterThan(0)
})

test('no page sets a cookie or tells anything where nobody asked for it', async ({ page, context }) => {
  const sent: string[] = []
  context.on('request', (request) => void (request.method() !== 'GET' && sent.push(request.url())))
  for (const path of ['/', '/blog', '/search', '/checklist', '/about']) {
    const answer = await page.goto(path)
    expect(await answer?.headerValue('set-cookie')).toBeNull()
    await page.evaluate(hide)
  }
  expect(await context.cookies()).toEqual([])
  expect(sent).toEqual([])
  expect(await page.evaluate(() => document.cookie)).toBe('')
})
