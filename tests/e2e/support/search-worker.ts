import type { Page } from '@playwright/test'

/** Counts what the worker is asked and what it answers. To be called before the page is opened. */
export async function watchSearch(page: Page) {
  await page.addInitScript(() => {
    const seen = { asked: 0, answered: 0 }
    const { Worker: Real } = window
    window.Worker = class extends Real {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given)
        this.addEventListener('message', () => seen.answered++)
      }

      override postMessage(message: unknown): void {
        seen.asked++
        super.postMessage(message)
      }
    }
    Object.assign(window, { seen })
  })
  const seen = () => page.evaluate(() => (window as unknown as { seen: { asked: number; answered: number } }).seen)
  return { asked: async () => (await seen()).asked, answered: async () => (await seen()).answered }
}
