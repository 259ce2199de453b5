/** What a page was like for one reader: no name, no number of a reader, no address but the page's own path. */
export interface Vitals {
  path: string
  /** Milliseconds until the first byte, the first and the largest paint; the longest answer to a key or a pointer. */
  ttfb?: number
  fcp?: number
  lcp?: number
  inp?: number
  /** How much moved by itself: https://web.dev/articles/cls */
  cls: number
}

declare global {
  /** The path that is told of them: modules/vitals.ts puts it in. */
  const VITALS: string
}

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean }

/** Milliseconds: entries shorter than this are no delay that anybody feels. */
const FELT = 40
/** Shifts count together while each is a second from the last, for five at most. */
const PAUSE = 1000
const LONGEST = 5000

function observe(type: string, take: (entry: PerformanceEntry) => void): void {
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(take))
  observer.observe({ type, buffered: true, durationThreshold: FELT } as PerformanceObserverInit)
}

const vitals: Vitals = { path: location.pathname, cls: 0 }
let [sum, first, last] = [0, 0, 0]

// What a browser does not know it does not tell.
observe('navigation', (entry) => (vitals.ttfb = (entry as PerformanceNavigationTiming).responseStart))
observe('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (vitals.fcp = startTime))
observe('largest-contentful-paint', ({ startTime }) => (vitals.lcp = startTime))
// Others, such as those of a pointer that only moves, have the number 0.
observe('event', (entry) => {
  if ((entry as PerformanceEventTiming).interactionId) vitals.inp = Math.max(vitals.inp ?? 0, entry.duration)
})
observe('layout-shift', (entry) => {
  const { value, hadRecentInput, startTime } = entry as Shift
  if (hadRecentInput) return
  if (startTime - last > PAUSE || startTime - first > LONGEST) [sum, first] = [0, startTime]
  sum += value
  last = startTime
  vitals.cls = Math.max(vitals.cls, sum)
})

/** Browsers make pages ready before anybody asks for them: a reader waits from then on. */
function sinceAsked(time: number | undefined): number | undefined {
  const [navigation] = performance.getEntriesByType('navigation') as (PerformanceEntry & { activationStart?: number })[]
  return time === undefined ? undefined : Math.max(0, time - (navigation?.activationStart ?? 0))
}

// The last moment that every browser tells of. What comes later is nothing that a reader waited for.
addEventListener('visibilitychange', function tell() {
  if (document.visibilityState !== 'hidden') return
  removeEventListener('visibilitychange', tell)
  const { ttfb, fcp, lcp } = vitals
  const told: Vitals = { ...vitals, ttfb: sinceAsked(ttfb), fcp: sinceAsked(fcp), lcp: sinceAsked(lcp) }
  navigator.sendBeacon(VITALS, JSON.stringify(told))
})
