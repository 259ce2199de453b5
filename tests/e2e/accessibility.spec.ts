import { accessibilityFindings } from './support/accessibility.ts'
import { DESKTOP, PHONE, SAMPLE_AND_MISSING } from './support/pages.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

for (const path of SAMPLE_AND_MISSING) {
  for (const viewport of [PHONE, DESKTOP]) {
    test(`${path} is accessible at ${viewport.width}`, async ({ page, problems }) => {
      await page.setViewportSize(viewport)
      await visit(page, path, problems)
      // What is folded is not looked at.
      await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => all.forEach((one) => (one.open = true)))
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await accessibilityFindings(page), colorScheme).toEqual([])
      }
    })
  }
}

test('a page with mistakes is found', async ({ page }) => {
  await page.setContent(`
    <html lang="en"><title>Broken</title><main><h1>Broken</h1><h3>Skipped a level</h3>
    <img src="data:,"><p style="color: #999; background: #fff">Too pale</p></main>`)
  const rules = (await accessibilityFindings(page)).map((finding) => finding.split(':')[0])
  expect(rules).toEqual(expect.arrayContaining(['image-alt', 'color-contrast', 'heading-order']))
})
