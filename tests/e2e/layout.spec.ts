import { hold, SCRIPTS } from './support/hold.ts'
import { overflowing, recordShifts, scrollThrough, shifts } from './support/layout.ts'
import { ARTICLES, DESKTOP, LARGEST, PHONE, SAMPLE_AND_MISSING } from './support/pages.ts'
import { serveSlowly } from './support/slow-document.ts'
import { painted, paintedAgain } from './support/painted.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

/** 320 pixels is a page at 1280 zoomed to 400 %: WCAG 2.2, 1.4.10. */
const WIDTHS = [320, 390, 768, 1280]

for (const path of new Set([...ARTICLES, ...SAMPLE_AND_MISSING])) {
  test(`${path} does not scroll sideways`, async ({ page, problems }) => {
    await visit(page, path, problems)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      expect(await overflowing(page), `at ${width} pixels`).toEqual([])
    }
  })
}

for (const path of SAMPLE_AND_MISSING) {
  for (const viewport of [PHONE, DESKTOP]) {
    test(`${path} does not move while it loads, at ${viewport.width}`, async ({ page, problems }) => {
      await page.setViewportSize(viewport)
      await recordShifts(page)
      // The worst case: the script comes after the page was painted without it.
      const release = await hold(page, SCRIPTS)
      const arrived = visit(page, path, problems)
      await painted(page, path)
      release()
      await arrived
      await scrollThrough(page)
      expect(await shifts(page)).toEqual([])
    })
  }
}

/** In pieces that are painted one by one, which no page is that comes from this machine at once. */
const PIECES = 4

for (const width of [390, 768, 1280]) {
  test(`the largest article does not move while its text arrives, at ${width}`, async ({ page, site, problems }) => {
    // The pieces come from a server of their own.
    problems.expect(/^origin: /)
    await page.setViewportSize({ width, height: 800 })
    await recordShifts(page)
    const slow = await serveSlowly(site.url, LARGEST, PIECES)
    const arrived = page.goto(slow.url + LARGEST)
    await painted(page, slow.url + LARGEST)
    let seen = await page.locator('body *').count()
    while (slow.next()) {
      seen = await paintedAgain(page, seen)
      expect(await page.evaluate(() => document.readyState)).toBe('loading')
    }
    await arrived
    await paintedAgain(page, seen)
    await scrollThrough(page)
    expect(await shifts(page)).toEqual([])
    await slow.close()
  })
}

test.describe('a broken page', () => {
  test('that is too wide is found', async ({ page }) => {
    await page.setContent('<p style="width: 3000px">Wide</p>')
    expect(await overflowing(page)).toEqual([expect.stringMatching(/^p\.: ends at 3/)])
  })

  test('that moves is found, even right after a click', async ({ page }) => {
    await recordShifts(page)
    await page.goto('data:text/html,<button onclick="this.style.marginTop=`200px`">Move</button><p>Text')
    await page.getByRole('button').click()
    await expect.poll(() => shifts(page)).not.toEqual([])
  })
})
