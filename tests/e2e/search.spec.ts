import type { Page } from '@playwright/test'
import { accessibilityFindings } from './support/accessibility.ts'
import { ARTICLES, DESKTOP, PHONE } from './support/pages.ts'
import { Problems } from './support/problems.ts'
import { expect, test } from './support/test.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' })
const field = (page: Page) => page.getByRole('combobox', { name: 'Search the guides' })
const options = (page: Page) => page.locator('[role=option]')
const status = (page: Page) => page.locator('.search-panel [role=status]')
const opener = (page: Page) => page.locator('site-search a')

/** A guide with a section in the middle, and words that lead to that section. */
async function sectionOf(page: Page): Promise<{ path: string; id: string; title: string }> {
  const path = ARTICLES[0] ?? ''
  await page.goto(path)
  const heading = page.locator('.prose h2[id]').nth(1)
  return { path, id: (await heading.getAttribute('id')) ?? '', title: (await heading.textContent())?.trim() ?? '' }
}

async function openSearch(page: Page, path = '/blog'): Promise<void> {
  await page.goto(path)
  await opener(page).click()
  await expect(field(page)).toBeFocused()
}

async function find(page: Page, words: string): Promise<void> {
  await field(page).fill(words)
  await expect(status(page)).toContainText(`“${words}”`)
}

test('opens with its button and gives the focus back', async ({ page }) => {
  await openSearch(page)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(opener(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(field(page)).toBeFocused()
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(dialog(page)).toHaveCount(0)
  await expect(opener(page)).toBeFocused()
})

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`opens with ${key}, and not twice`, async ({ page }) => {
    await page.goto('/blog')
    await page.keyboard.press(key)
    await expect(field(page)).toBeFocused()
    await page.keyboard.press(key)
    await expect(dialog(page)).toHaveCount(1)
    // In the field the slash is a letter like any other.
    await expect(field(page)).toHaveValue(key === '/' ? '/' : '')
  })
}

test('closes with a click beside it', async ({ page }) => {
  await openSearch(page)
  await page.mouse.click(20, 700)
  await expect(dialog(page)).toHaveCount(0)
})

test('leaves a click for a new tab to the browser', async ({ page, context }) => {
  await page.goto('/blog')
  const [tab] = await Promise.all([context.waitForEvent('page'), opener(page).click({ modifiers: ['ControlOrMeta'] })])
  await expect(tab).toHaveURL('/search')
  await expect(dialog(page)).toHaveCount(0)
})

test('leads to the section with the arrow keys and Enter', async ({ page }) => {
  const { path, id, title } = await sectionOf(page)
  await openSearch(page)
  await find(page, title)
  const section = page.locator(`[role=option][href="${path}#${id}"]`)
  await expect(section.locator('.hit-title')).toHaveText(title)
  while ((await section.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown')
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await section.getAttribute('id')) ?? '')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${path}#${id}`)
  await expect(page.locator(`#${id}`)).toBeInViewport()
})

test('leads to the answer of a question, which opens', async ({ page }) => {
  const path = ARTICLES[0] ?? ''
  await page.goto(path)
  const question = (await page.locator('.faq-item summary').first().textContent())?.trim() ?? ''
  const id = (await page.locator('.faq-answer').first().getAttribute('id')) ?? ''
  await openSearch(page)
  await find(page, question)
  await page.locator(`[role=option][href="${path}#${id}"]`).click()
  await expect(page).toHaveURL(`${path}#${id}`)
  await expect(page.locator(`#${id}`)).toBeVisible()
})

test('closes when a hit is on the page behind it', async ({ page }) => {
  const { path, id, title } = await sectionOf(page)
  await openSearch(page, path)
  await find(page, title)
  await page.locator(`[role=option][href="${path}#${id}"]`).click()
  await expect(dialog(page)).toHaveCount(0)
  await expect(page).toHaveURL(`${path}#${id}`)
})

test('goes round with the arrow keys, and to the ends with Home and End', async ({ page }) => {
  await openSearch(page)
  await find(page, 'secret')
  const last = (await options(page).count()) - 1
  expect(last).toBeGreaterThan(1)
  const selected = (index: number) => expect(options(page).nth(index)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowUp')
  await selected(last)
  await page.keyboard.press('ArrowDown')
  await selected(0)
  await page.keyboard.press('End')
  await selected(last)
  await page.keyboard.press('Home')
  await selected(0)
  await expect(page.locator('[role=option][aria-selected=true]')).toHaveCount(1)
})

test('marks the words in the text, and never reads text as markup', async ({ page }) => {
  await openSearch(page)
  await find(page, 'script')
  await expect(options(page).locator('mark').first()).toContainText(/script/i)
  expect(await page.locator('[role=listbox] :not(a, div, span, mark)').count()).toBe(0)
})

test('knows other names of a thing', async ({ page }) => {
  await openSearch(page)
  await find(page, 'XSS')
  await expect(status(page)).toContainText('also as “cross-site scripting”')
  await expect(options(page).first()).toContainText('Cross-site scripting')
})

test('takes a misspelled name for what was meant, and says so', async ({ page }) => {
  await openSearch(page)
  await find(page, 'supabse')
  await expect(status(page)).toContainText('found for “supabase”, not for “supabse”')
  await expect(options(page).first().locator('mark').first()).toContainText(/supabase/i)
})

test('answers what was typed last', async ({ page }) => {
  await openSearch(page)
  await field(page).pressSequentially('secret', { delay: 5 })
  await find(page, 'RLS')
  await page.waitForTimeout(500)
  await expect(status(page)).toContainText('“RLS”')
})

test('shows the other hits when they are asked for', async ({ page }) => {
  await openSearch(page)
  await find(page, 'secret')
  const pages = page.locator('.hit-group')
  await expect(pages).toHaveCount(5)
  const count = Number((await status(page).textContent())?.split(' ')[0])
  const more = page.getByRole('button', { name: 'Show more' })
  for (let shown = 5; shown < count; shown += 5) {
    await more.click()
    await expect(pages).toHaveCount(Math.min(shown + 5, count))
  }
  await expect(more).toBeHidden()
  await expect(field(page)).toBeFocused()
  const ids = await options(page).evaluateAll((all) => all.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
})

test.describe('filters', () => {
  test('leave as many pages as they say', async ({ page }) => {
    await openSearch(page)
    await find(page, 'secret')
    const select = page.getByLabel('Category')
    const [, choice = ''] = await select.locator('option').allTextContents()
    await select.selectOption({ label: choice })
    const count = /\((\d+)\)$/.exec(choice)?.[1]
    await expect(status(page)).toContainText(new RegExp(`^${count} pages? found`))
    for (const label of await page.locator('.hit-labels .stamp:first-child').allTextContents()) {
      expect(choice).toContain(label)
    }
  })

  test('can be taken away where they leave nothing', async ({ page }) => {
    await openSearch(page)
    await page.getByRole('button', { name: /^Glossary/ }).click()
    await expect(status(page)).toHaveText(/^\d+ pages found\.$/)
    const guide = ARTICLES[0]?.split('/').pop()?.split('-')[0] ?? ''
    await find(page, `${guide} checklist`)
    await expect(status(page)).toHaveText(`Nothing found for “${guide} checklist”.`)
    await page.getByRole('button', { name: 'Search without the filters' }).click()
    await expect(options(page).first()).toBeVisible()
    await expect(field(page)).toBeFocused()
  })
})

test('says what to try where nothing is found', async ({ page }) => {
  await openSearch(page)
  await find(page, 'zzqxv')
  await expect(status(page)).toHaveText('Nothing found for “zzqxv”.')
  await expect(options(page)).toHaveCount(0)
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false')
  await expect(dialog(page).getByRole('link', { name: 'all guides' })).toHaveAttribute('href', '/blog')
})

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

  test('is where Enter leads from the dialog', async ({ page }) => {
    await openSearch(page)
    await field(page).fill('secret')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/search?q=secret')
    await expect(options(page).first()).toBeVisible()
  })

  test('says what to do without JavaScript, and asks for itself', async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url })
    const problems = await Problems.watch(context, site.url)
    const page = await context.newPage()
    await page.goto('/')
    await opener(page).click()
    await expect(page).toHaveURL('/search')
    await expect(page.locator('noscript .search-message')).toBeVisible()
    await page.getByLabel('Search the guides').fill('rls')
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page).toHaveURL('/search?q=rls')
    await page.getByRole('link', { name: 'all guides' }).click()
    await expect(page).toHaveURL('/blog')
    expect(problems.unexpected()).toEqual([])
    await context.close()
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

for (const viewport of [PHONE, DESKTOP]) {
  test(`is accessible at ${viewport.width}: open, with hits, without any`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await openSearch(page)
    for (const words of ['', 'secret', 'zzqxv']) {
      if (words === '') await expect(page.getByRole('button', { name: /^Glossary/ })).toBeVisible()
      else await find(page, words)
      await page.keyboard.press('ArrowDown')
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await accessibilityFindings(page), `${words} ${colorScheme}`).toEqual([])
      }
    }
  })
}

test('fills a phone, with targets for a finger and a field that does not zoom', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await openSearch(page)
  await find(page, 'secret')
  expect(await dialog(page).boundingBox()).toEqual({ x: 0, y: 0, ...PHONE })
  const controls = dialog(page).locator('input, select, button:visible, [role=option]')
  const small = await controls.evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length)
  expect(small).toBe(0)
  const fonts = await dialog(page)
    .locator('input, select')
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))
  expect(Math.min(...fonts)).toBeGreaterThanOrEqual(16)
})
