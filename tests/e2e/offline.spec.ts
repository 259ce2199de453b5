import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test as base } from '@playwright/test'
import { bundle } from '../../modules/support/bundle.ts'
import { accessibilityFindings } from './support/accessibility.ts'
import { comesBack, needsMemory, WITH_MEMORY } from './support/history.ts'
import { OwnSite } from './support/own-site.ts'
import { ARTICLES, OFFLINE } from './support/pages.ts'
import { Problems } from './support/problems.ts'

const [FIRST = '', SECOND = ''] = ARTICLES

const test = base.extend<{ own: OwnSite }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
  own: async ({}, use) => {
    const own = await OwnSite.start()
    await use(own)
    await own.end()
  },
  baseURL: async ({ own }, use) => use(own.url),
})

test.use({
  serviceWorkers: 'allow',
  launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, ...WITH_MEMORY }),
})

const isKept = (page: Page, path: string) => page.evaluate(async (kept) => Boolean(await caches.match(kept)), path)
const title = (page: Page) => page.locator('h1')
const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)

/** Opens a guide and waits until it and the page for readers without a network are kept. */
async function visit(page: Page, path: string): Promise<string> {
  await page.goto(path)
  for (const kept of [path, OFFLINE]) await expect.poll(() => isKept(page, kept), kept).toBe(true)
  return (await title(page).textContent()) ?? ''
}

test('a guide that was visited once can be read without a network, as it looks', async ({ page, context, own }) => {
  const words = await visit(page, FIRST)
  const look = () => page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontSize)
  const size = await look()
  await own.leaveNetwork()
  await context.setOffline(true)
  await page.reload()
  await expect(title(page)).toHaveText(words)
  expect(await look()).toBe(size)
  await expect(page.locator('theme-switch button')).toBeVisible()
  await page.goto(`${FIRST}?from=elsewhere#sources`)
  await expect(title(page)).toHaveText(words)
})

test('other guides say that there is no network, and which ones can be read', async ({ page, own }) => {
  const words = await visit(page, FIRST)
  await own.leaveNetwork()
  await page.goto(SECOND)
  await expect(title(page)).toHaveText('You are offline')
  await expect(page).toHaveURL(SECOND)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await accessibilityFindings(page), colorScheme).toEqual([])
  }
  await page.getByRole('link', { name: words, exact: true }).click()
  await expect(title(page)).toHaveText(words)
})

test('the page of this moment is shown whenever there is a network', async ({ page, own }) => {
  const words = await visit(page, FIRST)
  await page.reload()
  await own.publish(`${FIRST.slice(1)}.html`, (html) => html.replaceAll(words, 'Changed since'))
  await page.reload()
  await expect(title(page)).toHaveText('Changed since')
  await own.leaveNetwork()
  await page.reload()
  await expect(title(page)).toHaveText('Changed since')
  await own.joinNetwork()
  await own.publish(`${FIRST.slice(1)}.html`, (html) => html.replaceAll('Changed since', 'Changed again'))
  await page.goto(FIRST)
  await expect(title(page)).toHaveText('Changed again')
})

test('a page that is gone is not kept any longer', async ({ page, own }) => {
  await visit(page, FIRST)
  await own.withdraw(`${FIRST.slice(1)}.html`)
  expect((await page.reload())?.status()).toBe(404)
  await expect.poll(() => isKept(page, FIRST)).toBe(false)
})

test('the pages report nothing: no policy is broken, nothing is thrown', async ({ page, context, own }) => {
  const problems = await Problems.watch(context, own.url)
  await visit(page, FIRST)
  await visit(page, SECOND)
  await problems.settle(context)
  expect(problems.unexpected()).toEqual([])
})

test('a browser that does not allow it shows the pages as before', async ({ page, context, own }) => {
  const problems = await Problems.watch(context, own.url)
  await context.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'))
  })
  await page.goto(FIRST)
  await page.goto(OFFLINE)
  await expect(page.locator('kept-pages')).toBeHidden()
  expect(problems.unexpected()).toEqual([])
})

test('a page that was left comes back as it was, with the worker at work', async ({ page, browser }) => {
  await needsMemory(browser)
  await visit(page, FIRST)
  await page.reload()
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  expect(await comesBack(page, SECOND)).toBe(true)
})

test('the page that brought the worker comes back as it was too', async ({ page, browser }) => {
  await needsMemory(browser)
  await visit(page, FIRST)
  expect(await comesBack(page, SECOND)).toBe(true)
})

test('an update takes the worker out, with everything that was kept', async ({ page, own }) => {
  await visit(page, FIRST)
  const file = resolve(import.meta.dirname, '../../offline/remove.ts')
  const [remover] = await bundle({ file, name: 'worker', format: 'iife', isFixed: true })
  await own.publish('worker.js', () => remover.code)
  // Pages of such a build don't ask for a worker: see modules/elements.ts.
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error('No page asks for it.'))
  })
  await page.goto(SECOND)
  await expect.poll(() => registrations(page)).toBe(0)
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  await own.leaveNetwork()
  await expect(page.goto(FIRST)).rejects.toThrow(/ERR_CONNECTION_REFUSED/)
})
