import type { Page } from '@playwright/test'
import { ELEMENT_NAMES } from '../../elements/names.ts'
import { accessibilityFindings } from './support/accessibility.ts'
import { DESKTOP, PHONE } from './support/pages.ts'
import type { Problems } from './support/problems.ts'
import { expect, test } from './support/test.ts'
import { addWidgetPage, WIDGETS } from './support/widget-page.ts'
import { SEARCH_DIALOG, WIDGETS_OF_THE_SITE } from './support/widgets.ts'

const ALL = [...WIDGETS_OF_THE_SITE, SEARCH_DIALOG]

/** Storage as readers may have it. */
const STORAGE: Record<string, () => void> = {
  disabled: () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      },
    })
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
  },
  'holding garbage': () => {
    Storage.prototype.getItem = () => '{"\u0000<b>"}[%E0%A4%A'
  },
}

async function openPage(page: Page, problems: Problems): Promise<void> {
  // The Markdown of the page of widgets is missing.
  problems.expect(/^status: 404 /, /^console: .* 404 /)
  await addWidgetPage(page)
  await page.goto(WIDGETS)
}

/** Opens one after the other with the keyboard, and looks at the page while each is open. */
async function openAll(page: Page, look: (element: string) => Promise<void>): Promise<void> {
  for (const { element, open, close } of ALL) {
    // With a field on the page the search goes there.
    if (element === 'site-search') await page.locator('search-page').evaluate((field) => field.remove())
    await open(page)
    await look(element)
    await close?.(page)
  }
}

test('every element of the site is on the page of widgets', () => {
  expect(ALL.map(({ element }) => element).sort()).toEqual([...ELEMENT_NAMES].sort())
})

for (const viewport of [PHONE, DESKTOP]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`each widget is accessible while it is open, at ${viewport.width} in ${colorScheme}`, async ({
      page,
      problems,
    }) => {
      // axe looks at the page once for each widget.
      test.slow()
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      await openPage(page, problems)
      await openAll(page, async (element) => expect(await accessibilityFindings(page), element).toEqual([]))
    })
  }
}

for (const [state, setUp] of Object.entries(STORAGE)) {
  test(`each widget opens where the storage is ${state}, and nothing is thrown`, async ({
    page,
    context,
    problems,
  }) => {
    await page.addInitScript(setUp)
    await openPage(page, problems)
    await openAll(page, async () => problems.settle(context))
  })
}
