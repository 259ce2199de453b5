import type { Page } from '@playwright/test'
import type { LongTask, Shift } from './page-facts.ts'

/** What a page observed of itself; times are milliseconds since it was asked for. */
export interface Recorded {
  /** First paint of content. */
  painted: number
  /** The last candidate for the largest content. */
  largest: number
  shifts: Shift[]
  tasks: LongTask[]
}

type Recording = typeof globalThis & { recorded: Recorded }

// Types that TypeScript does not know.
type ShiftEntry = PerformanceEntry & { value: number; hadRecentInput: boolean }

/** Runs in the page, before anything of its own. */
function record(): void {
  const recorded: Recorded = { painted: 0, largest: 0, shifts: [], tasks: [] }
  ;(globalThis as Recording).recorded = recorded
  const observe = (type: string, note: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  }
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') recorded.painted = startTime
  })
  observe('largest-contentful-paint', ({ startTime }) => (recorded.largest = startTime))
  observe('longtask', ({ startTime, duration }) => recorded.tasks.push({ start: startTime, duration }))
  observe('layout-shift', (entry) => {
    const { startTime, value, hadRecentInput } = entry as ShiftEntry
    if (!hadRecentInput) recorded.shifts.push({ start: startTime, score: value })
  })
}

/** Has every page that is opened from now on observe itself. */
export async function addRecorder(page: Page): Promise<void> {
  await page.addInitScript(record)
}

export function readRecorder(page: Page): Promise<Recorded> {
  return page.evaluate(() => (globalThis as Recording).recorded)
}
