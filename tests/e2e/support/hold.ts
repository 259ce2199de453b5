import type { BrowserContext, Page } from '@playwright/test'

/** The site's scripts. */
export const SCRIPTS = '**/_nuxt/*.js'

/**
 * Holds back what the site sends, as a weak signal does.
 *
 * @param where a page; what its workers ask for is told by its context only
 * @param address pattern of what is held back
 * @returns lets it through
 */
export async function hold(where: Page | BrowserContext, address: string): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await where.route(address, async (route) => {
    await released
    await route.continue()
  })
  return release
}
