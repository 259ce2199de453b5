import { nextStop, reachable } from './support/focus.ts'
import type { Stop } from './support/focus.ts'
import { articleWith, DESKTOP, PHONE } from './support/pages.ts'
import { expect, test } from './support/test.ts'

test('the first stop is the link that skips to the text', async ({ page }) => {
  await page.goto('/blog')
  const skip = page.locator('.skip')
  await expect(skip).not.toBeInViewport({ ratio: 0.9 })
  await page.keyboard.press('Tab')
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('main a').first()).toBeFocused()
})

for (const [name, find] of [
  ['home', () => '/'],
  ['an article with code groups', () => articleWith(/<code-tabs/)],
  ['an article with a checklist', () => articleWith(/type="checkbox"/)],
] as const) {
  for (const viewport of [PHONE, DESKTOP]) {
    test(`Tab reaches everything on ${name}, visibly, at ${viewport.width}`, async ({ page }) => {
      await page.setViewportSize(viewport)
      // The focus stands still when it scrolls there at once.
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto(find())
      await expect(page.locator('theme-switch button')).toBeVisible()
      const expected = await reachable(page)
      const stops: Stop[] = []
      for (const _ of expected) {
        const stop = await nextStop(page)
        if (stop) stops.push(stop)
      }
      expect(stops.filter(({ problem }) => problem !== '')).toEqual([])
      expect(stops.map((stop) => stop.name)).toEqual(expected)
    })
  }
}

test.describe('a broken page', () => {
  test('whose focus can not be seen is found', async ({ page }) => {
    await page.setContent('<a href="/" style="outline: none">Home</a>')
    expect((await nextStop(page))?.problem).toBe('looks the same with the focus')
  })

  test('with a stop out of sight is found', async ({ page }) => {
    await page.setContent('<a href="/" style="position: fixed; left: -999px">Home</a>')
    expect((await nextStop(page))?.problem).toBe('is outside of the window')
  })
})
