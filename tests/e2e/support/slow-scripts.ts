import type { Page } from '@playwright/test'

/**
 * Holds back the site's scripts, as a weak signal does.
 *
 * @returns lets them through
 */
export async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/_nuxt/*.js', async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** Waits until the page was painted without what is held back. */
export async function painted(page: Page, path: string): Promise<void> {
  await page.waitForURL(path, { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
}
