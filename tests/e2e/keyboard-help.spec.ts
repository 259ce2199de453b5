import { accessibilityFindings } from './support/accessibility.ts'
import { expect, test } from './support/test.ts'

test('the question mark shows the keys, and Escape gives the focus back', async ({ page }) => {
  await page.goto('/')
  const link = page.getByRole('link', { name: 'Glossary' }).first()
  await link.focus()
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keyboard' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(link).toBeFocused()
})

test('the button shows them too, and the dialog has one to close it', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Keyboard' }).click()
  const dialog = page.getByRole('dialog', { name: 'Keyboard' })
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toBeHidden()
})

test('a question mark that is typed stays a question mark', async ({ page }) => {
  await page.goto('/search')
  const field = page.locator('search-page input')
  await field.fill('')
  await field.press('?')
  await expect(field).toHaveValue('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeHidden()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the dialog can be read by everybody in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible()
    expect(await accessibilityFindings(page)).toEqual([])
  })
}
