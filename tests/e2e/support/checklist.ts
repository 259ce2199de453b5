import type { Locator, Page } from '@playwright/test'

export const LIST = '/checklist'

/** Boxes of the items that are shown, on a guide or on the merged list. */
export const boxes = (page: Page): Locator => page.locator('.checklist input:visible')

/** The box of an item by its label. */
export const box = (page: Page, label: string): Locator =>
  page.locator('.checklist label:visible').filter({ hasText: label }).locator('input')

/** The labels of the items that are shown. */
export const labels = (page: Page): Promise<string[]> => page.locator('.checklist label:visible').allInnerTexts()

export const tool = (page: Page, name: string): Locator => page.getByRole('group').getByLabel(name, { exact: true })

/** What is said of the whole page, such as `3 of 18 done`. */
export const total = (page: Page): Locator => page.locator('.tally [role=status]')

export const said = (page: Page): Locator => page.locator('.stack-said [role=status]')

export const offer = (page: Page): Locator => page.locator('.stack-offer')

/** Opens the merged list and waits until its buttons work. */
export async function openList(page: Page, fragment = ''): Promise<void> {
  await page.goto(LIST + fragment)
  await page.locator('my-stack[data-ready]').waitFor()
}

/** Keeps what the page writes to the clipboard, which no test can read otherwise. */
export async function catchCopies(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = (text) => {
      Object.assign(window, { copied: text })
      return Promise.resolve()
    }
  })
  return () => page.evaluate(() => (window as unknown as { copied: string }).copied)
}
