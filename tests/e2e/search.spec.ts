import type { Page } from '@playwright/test'
import { accessibilityFindings } from './support/accessibility.ts'
import { hold } from './support/hold.ts'
import { ARTICLES, DESKTOP, PHONE } from './support/pages.ts'
import { dialog, field, find, opener, openSearch, options, status } from './support/search.ts'
import { watchSearch } from './support/search-worker.ts'
import { expect, test } from './support/test.ts'

/** What is typed is asked for after a rest that is shorter. */
const REST_MS = 300

/** A guide with a section in the middle, and words that lead to that section. */
async function sectionOf(page: Page): Promise<{ path: string; id: string; title: string }> {
  const path = ARTICLES[0] ?? ''
  await page.goto(path)
  const heading = page.locator('.prose h2[id]').nth(1)
  return { path, id: (await heading.getAttribute('id')) ?? '', title: (await heading.textContent())?.trim() ?? '' }
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

test('has what was typed on after the key that opens it', async ({ page }) => {
  const asked = page.waitForRequest('**/_nuxt/search.*.js')
  const release = await hold(page, '**/_nuxt/search.*.js')
  await page.goto('/blog')
  await page.keyboard.press('/')
  await asked
  await page.keyboard.type('row lev')
  release()
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('el')
  await expect(field(page)).toHaveValue('row level')
  await expect(options(page).first()).toContainText(/row level/i)
})

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

test('answers what was typed last, and shows nothing of what was typed before', async ({ page }) => {
  await page.clock.install()
  const release = await hold(page.context(), '**/pagefind/**')
  const { asked, answered } = await watchSearch(page)
  await openSearch(page)
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000))
  await field(page).fill('secret')
  await page.clock.runFor(REST_MS)
  // The second question: the first one was about the site as a whole.
  await expect.poll(asked).toBe(2)
  await field(page).press('s')
  release()
  await expect.poll(answered).toBe(2)
  // Long enough for a frame, and too short for a rest.
  await page.clock.runFor(REST_MS / 3)
  await expect(status(page)).toHaveText('Searching …')
  await expect(options(page)).toHaveCount(0)
  await page.clock.runFor(REST_MS)
  await page.clock.resume()
  await expect(status(page)).toContainText('“secrets”')
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
