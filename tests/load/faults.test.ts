import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LIMITS } from '../../deploy/limits.ts'
import { ATTACKS, FILLING_MS } from './support/attacks.ts'
import { Client } from './support/client.ts'
import { note } from './support/note.ts'
import type { NpmStart } from './support/npm-start.ts'
import { startNpmStart } from './support/npm-start.ts'
import { copySite } from './support/served.ts'
import { readerRequests } from './support/site-requests.ts'

const MB = 1_000_000

/** What an attack may leave behind, which the engine gives back when it needs it. */
const NOISE = 8 * MB

/** The longest that a connection is suffered which does nothing, and as long again for a machine that is busy. */
const LONGEST_MS = FILLING_MS + 4 * LIMITS.silentMs

const READERS = 10
const READ_MS = 1_000

const { folder, remove } = copySite()
const exchanges = readerRequests(folder)
let server: NpmStart

function read() {
  return new Client({ port: server.port, connections: READERS, exchanges, until: { ms: READ_MS } }).run()
}

beforeAll(async () => {
  server = await startNpmStart(folder)
  await read()
})

afterAll(async () => {
  await server.stop()
  remove()
})

describe('npm start', () => {
  it.each(ATTACKS)('survives $name, and answers readers meanwhile', async ({ name, connections }) => {
    const before = await server.memory()
    const start = performance.now()
    const attack = new Worker(new URL('./support/attack-thread.ts', import.meta.url), {
      workerData: { port: server.port, name },
    })
    const over = once(attack, 'message').then(() => performance.now() - start)
    let isOver = false
    void over.then(() => (isOver = true))
    let answers = 0
    const errors = new Map<string, number>()
    do {
      const outcome = await read()
      answers += outcome.answers
      for (const [reason, times] of outcome.errors) errors.set(reason, times)
    } while (!isOver)
    const ms = await over
    const after = await server.memory()
    const grown = after.heap + after.buffers - before.heap - before.buffers
    note('Harmful clients of npm start', {
      'what they do': name,
      connections,
      'seconds until all were ended': (ms / 1000).toFixed(1),
      'answers to readers meanwhile': answers,
      'memory left behind, MB': (grown / MB).toFixed(1),
    })
    expect([...errors]).toEqual([])
    expect(answers).toBeGreaterThan(0)
    expect(ms).toBeLessThan(LONGEST_MS)
    expect(grown).toBeLessThan(NOISE)
    // A pipe or a connection that nobody closed would be one more.
    expect(after.handles).toBeLessThanOrEqual(before.handles + READERS)
  })
})
