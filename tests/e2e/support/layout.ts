import type { Page } from '@playwright/test'

const MOST = 5

/** Elements that stick out of the page at the window's width, the widest first; empty when nothing scrolls sideways. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate((most) => {
    const root = document.scrollingElement ?? document.documentElement
    if (root.scrollWidth <= root.clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .map((element) => ({ element, end: element.getBoundingClientRect().right }))
      .filter(({ end }) => end > root.clientWidth)
      .sort((a, b) => b.end - a.end)
      .slice(0, most)
      .map(({ element, end }) => `${element.tagName.toLowerCase()}.${element.className}: ends at ${Math.round(end)} px`)
  }, MOST)
}

interface Shift {
  value: number
  sources: string[]
}

type WindowWithShifts = Window & { layoutShifts?: Shift[] }

/** Starts to record layout shifts, before the page is opened. Those right after a key or a click count too. */
export async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type Source = { node: Node | null }
    type Entry = PerformanceEntry & { value: number; sources: Source[] }
    const shifts: Shift[] = []
    ;(window as WindowWithShifts).layoutShifts = shifts
    const nameOf = ({ node }: Source) => (node instanceof Element ? `${node.tagName}.${node.className}` : `${node}`)
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Entry[])
        shifts.push({ value, sources: sources.map(nameOf) })
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** Scrolls to the end a window at a time, and back; each step is painted. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const end = document.documentElement.scrollHeight
    for (let top = 0; top < end; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' })
      await painted()
    }
    scrollTo({ top: 0, behavior: 'instant' })
    await painted()
  })
}

/**
 * What counts as zero. Browsers report the sum with three or four decimals; a paint in the middle of parsing, on a busy
 * machine, can show a word of a stamp before its end and gives values near 0.000006.
 */
const ZERO = 0.0001

/** Shifts so far that count, as `0.0123: what moved`. */
export function shifts(page: Page): Promise<string[]> {
  return page.evaluate(
    (zero) =>
      ((window as WindowWithShifts).layoutShifts ?? [])
        .filter(({ value }) => value >= zero)
        .map(({ value, sources }) => `${value}: ${sources.join(', ')}`),
    ZERO,
  )
}
