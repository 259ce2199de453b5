import type { Page } from '@playwright/test'
import { hold } from './support/hold.ts'
import { ARTICLES } from './support/pages.ts'
import { dialog, field, find, opener, openSearch, options } from './support/search.ts'
import { expect, test } from './support/test.ts'
import { withoutScripts } from './support/without-scripts.ts'

test('says so in a sentence where the index can not be had', async ({ page, problems }) => {
  problems.expect(/^request: .*\/pagefind\/.* failed/)
  await page.route('**/pagefind/**', (route) => route.abort())
  await openSearch(page)
  await expect(dialog(page)).toContainText('The search could not be loaded. Look through all guides instead.')
  await page.unroute('**/pagefind/**')
  await dialog(page).getByRole('link', { name: 'all guides' }).click()
  await expect(page).toHaveURL('/blog')
})

test.describe('where no worker can be had, the page searches', () => {
  /** Whether the page loaded what the worker would have done. */
  async function searchesItself(page: Page): Promise<void> {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await openSearch(page)
    await find(page, 'secret')
    await expect(options(page).first()).toBeVisible()
    expect(asked.some((path) => /^\/_nuxt\/engine\./.test(path))).toBe(true)
  }

  test('because its script does not arrive', async ({ page }) => {
    await page.context().route('**/_nuxt/search-worker.*.js', (route) => route.abort())
    await searchesItself(page)
  })

  test('because the browser has none', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
    await searchesItself(page)
  })
})

test('opens the search page where its script can not be had', async ({ page, problems }) => {
  problems.expect(/^request: .*\/search\..*\.js failed/, /^console: .*Failed to load resource/)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.route('**/_nuxt/search.*.js', (route) => route.abort())
  await page.goto('/blog')
  await opener(page).click()
  await expect(page).toHaveURL('/search')
  await field(page).or(page.getByLabel('Search the guides')).first().focus()
  await expect(page.locator('[data-failed]')).toBeVisible()
})

test('brings its style sheet when it opens over a page, and no page pays for it before', async ({ page }) => {
  const sheets = page.locator('link[rel=stylesheet][href*="/search."]')
  await page.goto('/blog')
  await expect(sheets).toHaveCount(0)
  await opener(page).click()
  await expect(dialog(page).locator('form')).toHaveCSS('display', 'flex')
  await page.keyboard.press('Escape')
  await opener(page).click()
  await expect(dialog(page)).toBeVisible()
  await expect(sheets).toHaveCount(1)
})

test('opens the search page where its style sheet can not be had', async ({ page, problems }) => {
  problems.expect(/^request: .*\/search\..*\.css failed/, /^console: .*Failed to load resource/)
  // Chromium reports a transition to a page as aborted where one of its style sheets does not arrive.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/blog')
  await page.route('**/_nuxt/search.*.css', (route) => route.abort())
  await opener(page).click()
  await expect(page).toHaveURL('/search')
  await expect(page.getByLabel('Search the guides').first()).toBeVisible()
})

test.describe('recent searches', () => {
  test('are kept in this browser until they are taken away', async ({ page }) => {
    await openSearch(page)
    await find(page, 'secret')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/(?:blog\/|glossary#)/)
    await openSearch(page)
    await page.reload()
    await opener(page).click()
    await page.getByRole('button', { name: 'secret', exact: true }).click()
    await expect(field(page)).toHaveValue('secret')
    await expect(options(page).first()).toBeVisible()
    await field(page).fill('')
    await page.getByRole('button', { name: 'Forget these searches' }).click()
    await expect(page.getByText('Recent searches')).toHaveCount(0)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })

  test('are none where nothing can be stored', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError')
        },
      })
    })
    await openSearch(page)
    await find(page, 'secret')
    await options(page).first().click()
    await page.waitForURL(/\/(?:blog\/|glossary#)/)
    await openSearch(page)
    await expect(page.getByRole('button', { name: /^Glossary/ })).toBeVisible()
    await expect(page.getByText('Recent searches')).toHaveCount(0)
  })
})

test.describe('the search page', () => {
  test('answers the words of its address, and keeps the address in step', async ({ page }) => {
    await page.goto('/search?q=secret')
    await expect(options(page).first()).toBeVisible()
    await expect(field(page)).toHaveValue('secret')
    await find(page, 'row & "level"')
    await expect(page).toHaveURL(`/search?${new URLSearchParams({ q: 'row & "level"' })}`)
    await field(page).fill('')
    await expect(page).toHaveURL('/search')
    await expect(options(page)).toHaveCount(0)
    await page.keyboard.press('/')
    await expect(dialog(page)).toHaveCount(0)
  })

  test('gets the focus instead of a dialog', async ({ page }) => {
    await page.goto('/search')
    await page.keyboard.press('/')
    await expect(page.getByLabel('Search the guides')).toBeFocused()
    await expect(dialog(page)).toHaveCount(0)
  })

  test('begins where the reader was in the field before its script was there', async ({ page }) => {
    const release = await hold(page, '**/_nuxt/search-page.*.js')
    await page.goto('/search', { waitUntil: 'commit' })
    await page.getByLabel('Search the guides').focus()
    release()
    await expect(field(page)).toBeFocused()
    await find(page, 'secret')
    await expect(options(page).first()).toBeVisible()
  })

  test('is where Enter leads from the dialog', async ({ page }) => {
    await openSearch(page)
    await field(page).fill('secret')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/search?q=secret')
    await expect(options(page).first()).toBeVisible()
  })

  test('says what to do without JavaScript, and asks for itself', async ({ browser, site }) => {
    await withoutScripts(browser, site.url, async (page) => {
      await page.goto('/')
      await opener(page).click()
      await expect(page).toHaveURL('/search')
      await expect(page.locator('noscript .search-message')).toBeVisible()
      await page.getByLabel('Search the guides').fill('rls')
      await page.getByRole('button', { name: 'Search' }).click()
      await expect(page).toHaveURL('/search?q=rls')
      await page.getByRole('link', { name: 'all guides' }).click()
      await expect(page).toHaveURL('/blog')
    })
  })
})

test('is loaded when it is used, and not before', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(ARTICLES[0] ?? '')
  await page.waitForLoadState('networkidle')
  expect(asked.filter((path) => /search|pagefind/.test(path))).toEqual([])
  await opener(page).click()
  await find(page, 'secret')
  expect(asked.some((path) => /^\/_nuxt\/search\./.test(path))).toBe(true)
  expect(asked).toContain('/pagefind/pagefind.js')
})
