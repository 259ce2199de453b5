import { afterAll, describe, expect, it } from 'vitest'
import type { Outcome } from './support/client.ts'
import { runClients } from './support/clients.ts'
import { startNginx } from './support/nginx.ts'
import { note } from './support/note.ts'
import { startNpmStart } from './support/npm-start.ts'
import { processorTime } from './support/processor-time.ts'
import type { Served } from './support/served.ts'
import { copySite } from './support/served.ts'
import { CONNECTIONS, SECONDS } from './support/settings.ts'
import { readerRequests } from './support/site-requests.ts'

/** Throughput of `npm start` as a part of that of nginx. */
const LEAST_RATIO = 0.3

/** Before it is measured a server is under load for this part of the time. */
const WARM_UP = 0.1

const { folder, remove } = copySite()
const exchanges = readerRequests(folder)
const perSecond = new Map<string, number>()

afterAll(remove)

async function measure({ name, port, processes }: Served): Promise<Outcome> {
  const load = (seconds: number) =>
    runClients({ port, connections: CONNECTIONS, exchanges, until: { ms: Math.ceil(seconds * 1000) } })
  await load(SECONDS * WARM_UP)
  const before = processorTime(processes)
  const outcome = await load(SECONDS)
  const { answers, ms, latency } = outcome
  perSecond.set(name, (answers / ms) * 1000)
  note('1,000 connections at a time', {
    server: name,
    seconds: Math.round(ms / 1000),
    'answers a second': Math.round((answers / ms) * 1000),
    errors: [...outcome.errors.values()].reduce((sum, times) => sum + times, 0),
    'median ms': Math.round(latency.percentile(50) / 1000),
    '99 % ms': Math.round(latency.percentile(99) / 1000),
    'slowest ms': Math.round(latency.max / 1000),
    'server µs an answer': Math.round(((processorTime(processes) - before) * 1000) / answers),
  })
  return outcome
}

describe('1,000 connections at a time', () => {
  for (const [name, start] of [
    ['nginx', startNginx],
    ['npm start', startNpmStart],
  ] as const) {
    it(`are held by ${name} without an error`, async ({ skip }) => {
      const served = await start(folder)
      if ('problem' in served) return skip(`Not measured: ${served.problem}.`)
      const outcome = await measure(served).finally(() => served.stop())
      expect([...outcome.errors]).toEqual([])
      expect({ open: outcome.open, reopened: outcome.reopened }).toEqual({ open: CONNECTIONS, reopened: 0 })
    })
  }

  it(`are answered by npm start at least ${LEAST_RATIO} times as fast as by nginx`, ({ skip }) => {
    const nginx = perSecond.get('nginx')
    if (!nginx) return skip('There is no nginx to compare with.')
    const ratio = (perSecond.get('npm start') ?? 0) / nginx
    note('Throughput of npm start, where that of nginx is 1', { ratio: ratio.toFixed(2), bar: LEAST_RATIO })
    expect(ratio).toBeGreaterThanOrEqual(LEAST_RATIO)
  })
})
