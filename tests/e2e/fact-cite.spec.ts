import type { Page } from '@playwright/test'
import { accessibilityFindings } from './support/accessibility.ts'
import { articleWith, PHONE } from './support/pages.ts'
import { expect, test } from './support/test.ts'
import { withoutScripts } from './support/without-scripts.ts'

const ARTICLE = articleWith(/class="fact-cite"/)
const figure = (page: Page) => page.locator('a.fact-cite').first()
const entry = (page: Page) => page.locator('.facts li').first()
const note = (page: Page) => page.getByRole('tooltip')

/** Everything that belongs to the figure, in one place on the page. */
async function expectWhole(page: Page): Promise<void> {
  await expect(entry(page)).toBeInViewport()
  await expect(entry(page).locator('dt')).toContainText(['Figure', 'Caveat', 'Source', 'Read'])
  await expect(entry(page).locator('dd a')).toHaveAttribute('href', /^https:/)
}

test.describe('a figure', () => {
  test('has its source and caveat beside it, and leads to the fact and back', async ({ page }) => {
    await page.goto(ARTICLE)
    await figure(page).focus()
    await expect(note(page)).toContainText(
      (await entry(page).locator('.fact-statement').textContent()) ?? 'no statement',
    )
    await figure(page).press('Enter')
    await expectWhole(page)
    await entry(page).getByRole('link', { name: 'Back to the text' }).click()
    await expect(figure(page)).toBeInViewport()
  })

  test('can be read by everybody where it was followed', async ({ page }) => {
    await page.goto(ARTICLE)
    await page.goto(`${ARTICLE}${await figure(page).getAttribute('href')}`)
    await expectWhole(page)
    expect(await accessibilityFindings(page)).toEqual([])
  })

  test('that stands in a folded answer is unfolded on the way back', async ({ page }) => {
    const path = articleWith(/class="faq-answer"[\s\S]*class="fact-cite"/)
    await page.goto(path)
    const folded = page.locator('.faq-answer a.fact-cite').first()
    await expect(folded).toBeHidden()
    await page.goto(`${path}#${await folded.getAttribute('id')}`)
    await expect(folded).toBeInViewport()
  })

  test('is whole on paper, without links that lead nowhere', async ({ page }) => {
    await page.goto(ARTICLE)
    await page.emulateMedia({ media: 'print' })
    await expect(figure(page).locator('sup')).toBeVisible()
    await expect(entry(page)).toBeVisible()
    await expect(page.locator('.fact-back').first()).toBeHidden()
  })
})

test('a figure leads to its fact without JavaScript', async ({ browser, site }) => {
  const follow = async (page: Page): Promise<void> => {
    await page.goto(ARTICLE)
    await figure(page).click()
    await expectWhole(page)
  }
  await withoutScripts(browser, site.url, follow, { viewport: PHONE })
})

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: PHONE })

  test('the first tap shows source and caveat, the second leads to the fact', async ({ page }) => {
    await page.goto(ARTICLE)
    await figure(page).tap()
    await expect(note(page)).toBeVisible()
    await figure(page).tap()
    await expectWhole(page)
  })
})

test('the list of all facts leads to each of them', async ({ page }) => {
  await page.goto('/facts')
  const facts = page.locator('.fact-list > li')
  expect(await facts.count()).toBeGreaterThan(10)
  const last = facts.last()
  await page.goto(`/facts#${await last.getAttribute('id')}`)
  await expect(last).toBeInViewport()
})
