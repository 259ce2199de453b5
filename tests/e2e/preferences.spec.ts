import type { Page } from '@playwright/test'
import { articleWith } from './support/pages.ts'
import { expect, test } from './support/test.ts'

/** Whether the way from one page to the next is shown as a transition. */
async function hasTransition(page: Page): Promise<boolean> {
  await page.addInitScript(() => {
    // TypeScript does not know this event yet: https://developer.mozilla.org/docs/Web/API/PageRevealEvent
    addEventListener('pagereveal', (event: Event & { viewTransition?: unknown }) =>
      Object.assign(window, { transition: event.viewTransition != null }),
    )
  })
  await page.goto('/')
  await page.locator('.site-header nav a').first().click()
  await page.waitForURL('/blog')
  await page.waitForFunction(() => 'transition' in window)
  return page.evaluate(() => (window as unknown as { transition: boolean }).transition)
}

test.describe('readers who want less motion', () => {
  test('get no transition between pages', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await hasTransition(page)).toBe(false)
  })

  test('see nothing animated', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(articleWith(/<code-tabs/))
    await page.locator('.faq-item summary').first().click()
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })
})

test('other readers see one', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await hasTransition(page)).toBe(true)
})

test('nothing vanishes in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(articleWith(/<code-tabs/))
  const vanished = await page.locator('a, button, summary, code, .stamp, [role=tab]').evaluateAll((all) => {
    const backgroundOf = (element: Element | null): string => {
      if (!element) return ''
      const color = getComputedStyle(element).backgroundColor
      return /, 0\)$/.test(color) ? backgroundOf(element.parentElement) : color
    }
    return all
      .filter((element) => element.checkVisibility() && getComputedStyle(element).color === backgroundOf(element))
      .map((element) => element.outerHTML.slice(0, 80))
  })
  expect(vanished).toEqual([])
  const drawn = await page.locator('input').evaluateAll((all) => all.map((input) => getComputedStyle(input).appearance))
  expect(drawn).not.toContain('none')
})
