import type { Page, Request } from '@playwright/test'
import { BUDGET } from '../../../guide/output/checks/budget.ts'
import { kindOf } from '../../../guide/output/address.ts'

/** What a first visit costs: bytes are those of the compressed bodies. */
export interface FirstVisit {
  requests: string[]
  /** Path → bytes, of HTML, CSS and JavaScript. */
  bytes: Record<string, number>
  javascript: number
  total: number
}

const ICON = /\/(?:icon\.svg|favicon\.ico)$/

/** Opens the address with an empty cache, waits until nothing is asked for any more, and adds up. */
export async function measureFirstVisit(page: Page, open: () => Promise<void>): Promise<FirstVisit> {
  const requests: Request[] = []
  page.on('request', (request) => {
    // A browser with windows asks for the icon of its tab when all else is there; the shell has no tabs.
    if (request.resourceType() !== 'other' || !ICON.test(request.url())) requests.push(request)
  })
  await open()
  await page.waitForLoadState('networkidle')
  const entries = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => {
      const { name, encodedBodySize } = entry as PerformanceResourceTiming
      return { path: new URL(name).pathname, size: encodedBodySize }
    }),
  )
  const sizeOf = new Map(entries.map(({ path, size }) => [path, size]))
  const bytes: Record<string, number> = {}
  let javascript = 0
  for (const request of requests) {
    if (!['document', 'stylesheet', 'script'].includes(request.resourceType())) continue
    const path = new URL(request.url()).pathname
    const size = sizeOf.get(path)
    if (!size) throw new Error(`The browser did not say how many bytes ${path} has.`)
    bytes[path] = size
    if (request.resourceType() === 'script') javascript += size
  }
  const total = Object.values(bytes).reduce((sum, size) => sum + size, 0)
  return { requests: requests.map((request) => request.url()), bytes, javascript, total }
}

/** What is over the budget of the page at this address, in sentences. */
export function overBudget(address: string, visit: FirstVisit): string[] {
  const limit = kindOf(address) === 'article' ? BUDGET.article : BUDGET.page
  const found: string[] = []
  if (visit.total > limit) found.push(`${visit.total} bytes of ${limit}: ${JSON.stringify(visit.bytes)}`)
  if (visit.javascript > BUDGET.javascript)
    found.push(`${visit.javascript} bytes of JavaScript of ${BUDGET.javascript}`)
  if (visit.requests.length > BUDGET.requests) {
    found.push(`${visit.requests.length} requests of ${BUDGET.requests}: ${visit.requests.join(' ')}`)
  }
  return found
}
