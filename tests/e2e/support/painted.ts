import type { Page } from '@playwright/test'

/** Waits until the page was painted without what is held back. */
export async function painted(page: Page, path: string): Promise<void> {
  await page.waitForURL(path, { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
}

/**
 * Waits until more of the page was painted.
 *
 * @param seen how many elements it had before
 * @returns how many it has now
 */
export async function paintedAgain(page: Page, seen: number): Promise<number> {
  await page.waitForFunction((count) => document.querySelectorAll('body *').length > count, seen)
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    return document.querySelectorAll('body *').length
  })
}
