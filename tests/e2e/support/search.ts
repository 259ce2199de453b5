import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' })
export const field = (page: Page) => page.getByRole('combobox', { name: 'Search the guides' })
export const options = (page: Page) => page.locator('[role=option]')
export const status = (page: Page) => page.locator('.search-panel [role=status]')
export const opener = (page: Page) => page.locator('site-search a')

/** Opens the search over a page by its button. */
export async function openSearch(page: Page, path = '/blog'): Promise<void> {
  await page.goto(path)
  await opener(page).click()
  await expect(field(page)).toBeFocused()
}

/** Asks for words and waits until they are answered. */
export async function find(page: Page, words: string): Promise<void> {
  await field(page).fill(words)
  await expect(status(page)).toContainText(`“${words}”`)
}
