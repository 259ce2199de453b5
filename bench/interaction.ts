import type { Browser, Page } from '@playwright/test'

const SLOWDOWN = 4

/** Runs in a page: keeps the longest time from an input to the next frame, as browsers measure it for INP. */
export function recordInteractions(): void {
  const global = globalThis as typeof globalThis & { longest: number }
  global.longest = 0
  // TypeScript does not know the threshold: https://developer.mozilla.org/docs/Web/API/PerformanceEventTiming
  const options: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    durationThreshold: 16,
    buffered: true,
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) {
      // Moves of the pointer and the like are no interactions.
      if (entry.interactionId) global.longest = Math.max(global.longest, entry.duration)
    }
  }).observe(options)
}

/** The longest time from an input to the next frame since it was asked for the last time, in milliseconds. */
export function takeLongest(page: Page): Promise<number> {
  return page.evaluate(() => {
    const global = globalThis as typeof globalThis & { longest: number }
    const { longest } = global
    global.longest = 0
    return longest
  })
}

/** What a reader does on a page, and where. */
export interface Interaction {
  name: string
  url: string
  /** Done before the time counts. */
  prepare?: (page: Page) => Promise<void>
  act: (page: Page) => Promise<void>
}

/**
 * Does it once, on a phone whose processor is four times as slow, with nothing in the browser's cache.
 *
 * @returns milliseconds from the slowest input to the next frame
 */
export async function timeInteraction(browser: Browser, { url, prepare, act }: Interaction): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
  const page = await context.newPage()
  await page.addInitScript(recordInteractions)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  await page.goto(url)
  await prepare?.(page)
  await takeLongest(page)
  await act(page)
  await page.waitForTimeout(1000)
  const longest = await takeLongest(page)
  await context.close()
  return longest
}
