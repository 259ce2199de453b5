import { afterAll, expect, it } from 'vitest'
import { runClients } from './support/clients.ts'
import type { MemoryReport } from './support/memory-report.ts'
import { note } from './support/note.ts'
import { startNpmStart } from './support/npm-start.ts'
import { copySite } from './support/served.ts'
import { REQUESTS } from './support/settings.ts'
import { allRequests } from './support/site-requests.ts'

const CONNECTIONS = 100
const PARTS = 10
const MB = 1_000_000

/** What may come and go without being growth: 4 MB of a million requests are 4 bytes of each. */
const HEAP_NOISE = 4 * MB
const RESIDENT_NOISE = 32 * MB

const { folder, remove } = copySite()
const exchanges = allRequests(folder)

afterAll(remove)

const inMb = (bytes: number) => (bytes / MB).toFixed(1)

function middle(reports: readonly MemoryReport[], of: (report: MemoryReport) => number): number {
  return reports.map(of).sort((a, b) => a - b)[Math.floor(reports.length / 2)] ?? 0
}

it(`npm start needs no more memory after ${REQUESTS} requests of all kinds`, async () => {
  const server = await startNpmStart(folder)
  const reports: MemoryReport[] = []
  try {
    for (let part = 1; part <= PARTS; part += 1) {
      const answers = Math.ceil(REQUESTS / PARTS)
      const outcome = await runClients({ port: server.port, connections: CONNECTIONS, exchanges, until: { answers } })
      expect([...outcome.errors]).toEqual([])
      const report = await server.memory()
      reports.push(report)
      note('Memory of npm start', {
        requests: part * answers,
        'heap MB': inMb(report.heap),
        'buffers MB': inMb(report.buffers),
        'resident MB': inMb(report.resident),
      })
    }
  } finally {
    await server.stop()
  }
  // The first part fills what is kept of files, and the caches of the engine.
  const [early, late] = [reports.slice(1, 4), reports.slice(-3)]
  const grown = (of: (report: MemoryReport) => number) => middle(late, of) - middle(early, of)
  expect(grown(({ heap, buffers }) => heap + buffers)).toBeLessThan(HEAP_NOISE)
  expect(grown(({ resident }) => resident)).toBeLessThan(RESIDENT_NOISE)
})
