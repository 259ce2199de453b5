import type { BrowserContext, Request } from '@playwright/test'
import type { Transfer } from './page-facts.ts'
import { bytesOverWire } from './page-facts.ts'

const QUIET_MS = 2000
const LIMIT_MS = 120_000
const LOOK_MS = 50

/** What a browser asks for, in every page and worker of a context. */
export interface Traffic {
  /** Resolves when nothing was asked for in the last two seconds; rejects after two minutes. */
  quiet: () => Promise<void>
  /** Paths that were asked for so far, each once. */
  paths: () => string[]
  /** What came over the wire so far. */
  transfers: () => Promise<Transfer[]>
}

/** @returns nothing where nothing went over the wire */
async function transferOf(request: Request): Promise<Transfer[]> {
  const { responseBodySize } = await request.sizes()
  const response = await request.response()
  const bytes = bytesOverWire(responseBodySize, (await response?.headerValue('content-length')) ?? null)
  const type = request.serviceWorker() ? 'worker' : request.resourceType()
  return bytes === undefined ? [] : [{ type, bytes }]
}

/** Listens from now on. */
export function watchTraffic(context: BrowserContext): Traffic {
  const paths = new Set<string>()
  const transfers: Promise<Transfer[]>[] = []
  const open = new Set<Request>()
  let last = performance.now()
  const end = (request: Request) => {
    open.delete(request)
    last = performance.now()
  }
  context.on('request', (request) => {
    paths.add(new URL(request.url()).pathname)
    open.add(request)
    last = performance.now()
  })
  context.on('requestfailed', end)
  context.on('requestfinished', (request) => {
    const transfer = transferOf(request)
    // Nobody may ask for it before the context is closed, and then it can't be known.
    transfer.catch(() => undefined)
    transfers.push(transfer)
    end(request)
  })
  const quiet = async () => {
    const start = performance.now()
    while (open.size > 0 || performance.now() - last < QUIET_MS) {
      if (performance.now() - start > LIMIT_MS) {
        throw new Error(`The page is not at rest: it waits for ${[...open].map((request) => request.url()).join(', ')}`)
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    }
  }
  return { quiet, paths: () => [...paths], transfers: async () => (await Promise.all(transfers)).flat() }
}
