/** An answer to a page, or to its worker. */
export interface Transfer {
  /** As Playwright names it, such as `document` or `script`. */
  type: string
  /** Bytes of the body over the wire. */
  bytes: number
}

/**
 * Reads what Chromium says of an answer.
 *
 * @param size bytes received less those of the headers: negative where nothing was, as the browser had the answer
 * already; 0 for the script of a service worker, of which it says nothing, and where the server said "not modified"
 * @param length of the header Content-Length, which the latter has not
 * @returns undefined where nothing went over the wire
 */
export function bytesOverWire(size: number, length: string | null): number | undefined {
  if (size < 0) return undefined
  return size === 0 ? Number(length) : size
}

/** A layout shift that followed no input. */
export interface Shift {
  /** Milliseconds since the page was asked for. */
  start: number
  score: number
}

export interface LongTask {
  /** Milliseconds since the page was asked for. */
  start: number
  /** Milliseconds. */
  duration: number
}

const KINDS: Readonly<Record<string, 'html' | 'css' | 'js' | 'fonts'>> = {
  document: 'html',
  stylesheet: 'css',
  script: 'js',
  font: 'fonts',
}

/** Bytes of all that was transferred, and of each kind. */
export function weigh(transfers: readonly Transfer[]) {
  const sums = { bytes: 0, html: 0, css: 0, js: 0, fonts: 0, rest: 0, requests: transfers.length }
  for (const { type, bytes } of transfers) {
    sums.bytes += bytes
    sums[KINDS[type] ?? 'rest'] += bytes
  }
  return sums
}

const GAP_MS = 1000
const WINDOW_MS = 5000

/** The largest sum of shifts that lie less than a second apart, within five: https://web.dev/articles/cls */
export function layoutShift(shifts: readonly Shift[]): number {
  let [most, sum, first, last] = [0, 0, -Infinity, -Infinity]
  for (const { start, score } of shifts) {
    if (start - last >= GAP_MS || start - first >= WINDOW_MS) [sum, first] = [0, start]
    last = start
    sum += score
    most = Math.max(most, sum)
  }
  return most
}

const LONG_MS = 50

/**
 * Milliseconds by which tasks were longer than 50, after something was painted: https://web.dev/articles/tbt. Until the page is
 * at rest, where Lighthouse ends at an estimate of when it is interactive.
 *
 * @param painted milliseconds from the request to the first paint of content
 */
export function blockingTime(tasks: readonly LongTask[], painted: number): number {
  return tasks.reduce((sum, { start, duration }) => {
    // Of a task that painting interrupted only what comes after it.
    const rest = start + duration - Math.max(start, painted)
    return sum + Math.max(0, rest - LONG_MS)
  }, 0)
}
