import type { Page } from '@playwright/test'
import { findBrowser, SHELL } from '../../cli/browser.ts'
import { skipWhere } from './support/skip.ts'
import { expect, test } from './support/test.ts'
import { addWidgetPage, WIDGETS } from './support/widget-page.ts'
import type { Widget } from './support/widgets.ts'
import { SEARCH_DIALOG, WIDGETS_OF_THE_SITE } from './support/widgets.ts'

/**
 * Letters are bars, so pictures are the same on machines with other fonts. What is left are the edges of lines, which
 * versions of the browser smooth in their own way.
 */
const TOLERANCE = { maxDiffPixelRatio: 0.02, threshold: 0.3 }

/** A browser with windows places letters between pixels, which moves what stands behind them. */
async function needsShell(): Promise<void> {
  // Playwright's own, which has no path here, is the shell.
  const { executablePath = SHELL } = await findBrowser()
  const reason = `The pictures are those of the shell of Chromium, and ${executablePath} is none: install ${SHELL}.`
  skipWhere(!executablePath.endsWith('headless-shell'), reason)
}

test.beforeEach(needsShell)

const SCHEMES = ['light', 'dark'] as const

/**
 * Compares a part of the page with its picture in tests/e2e/pictures/. After a change that is meant, write them again:
 * `npx playwright test pictures --update-snapshots`, look at them, and commit them.
 */
async function compare(page: Page, selector: string, name: string): Promise<void> {
  await expect.soft(page.locator(selector), name).toHaveScreenshot(`${name}.png`, TOLERANCE)
}

async function compareOpen(page: Page, widget: Widget, variant: string): Promise<void> {
  const selector = widget.opened ?? widget.closed ?? ''
  await widget.open(page)
  await compare(page, selector, `${widget.element}-open-${variant}`)
  await widget.close?.(page)
}

for (const width of [390, 768, 1280]) {
  for (const colorScheme of SCHEMES) {
    test(`widgets look as they did at ${width}, ${colorScheme}`, async ({ page, problems }) => {
      // The Markdown of the page of widgets is missing.
      problems.expect(/^status: 404 /, /^console: .* 404 /)
      const variant = `${width}-${colorScheme}`
      await page.setViewportSize({ width, height: 1000 })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await addWidgetPage(page)
      await page.goto(WIDGETS)
      await page.evaluate(() => document.fonts.ready)
      for (const { element, closed } of WIDGETS_OF_THE_SITE) {
        if (closed) await compare(page, closed, `${element}-closed-${variant}`)
      }
      for (const widget of WIDGETS_OF_THE_SITE) await compareOpen(page, widget, variant)
      // With a field on the page the search goes there.
      await page.locator('search-page').evaluate((element) => element.remove())
      await compareOpen(page, SEARCH_DIALOG, variant)
    })
  }
}
