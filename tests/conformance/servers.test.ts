import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readHostedSite } from '../../deploy/hosts/host.ts'
import type { HostedSite } from '../../deploy/hosts/host.ts'
import type { SiteServer } from '../../deploy/server.ts'
import { serveFolder } from '../../deploy/server.ts'
import { readFolder } from '../../guide/output/files.ts'
import { DIFFERENCES } from './differences.ts'
import { REQUESTS } from './requests.ts'
import { askServer } from './support/ask-server.ts'
import type { Finding } from './support/compare.ts'
import { compareAnswers } from './support/compare.ts'
import { outdated, unlisted } from './support/judge.ts'
import type { Running } from './support/program.ts'
import { caddy } from './support/servers/caddy.ts'
import { nginx } from './support/servers/nginx.ts'
import { workers } from './support/servers/workers.ts'
import type { ConformanceSite } from './support/site.ts'
import { makeSite } from './support/site.ts'

/** Servers are fetched once a machine, which takes as long as the network does. */
const PREPARE_LIMIT_MS = 240_000

let site: ConformanceSite
let hosted: HostedSite
let own: SiteServer

beforeAll(async () => {
  site = makeSite()
  hosted = readHostedSite(readFolder(site.root), { origin: 'https://fixproof.example' })
  own = await serveFolder({ folder: site.root, port: 0 })
})

afterAll(async () => {
  await own.close()
  site.remove()
})

describe.each([nginx, caddy, workers])('$name answers as npm start does', (server) => {
  const differences = DIFFERENCES.filter((difference) => difference.server === server.name)
  const answered = new Map<string, Finding[]>()
  let running: Running | undefined
  let log: string | undefined
  let problem = ''

  beforeAll(async () => {
    const prepared = await server.prepare(site, hosted)
    if ('start' in prepared) {
      log = prepared.log
      running = await prepared.start()
    } else {
      problem = prepared.problem
      console.log(`Requests to ${server.name} are skipped: ${problem}.`)
    }
  }, PREPARE_LIMIT_MS)

  afterAll(() => running?.stop())

  it.for(REQUESTS)('$name', async (request, { skip }) => {
    if (!running) return skip(problem)
    const expected = await askServer(own.port, request, site.addresses)
    const findings = compareAnswers(expected, await askServer(running.port, request, site.addresses))
    answered.set(request.name, findings)
    expect(unlisted(differences, request.name, findings)).toEqual([])
  })

  it('keeps no full address of a reader, and nothing that was searched for', ({ skip }) => {
    if (!running) return skip(problem)
    if (log === undefined) return expect(server.name).toBe('workers')
    const lines = readFileSync(log, 'utf8').trim().split('\n')
    expect(lines.filter((line) => line.includes('127.0.0.0')).length).toBeGreaterThan(REQUESTS.length / 2)
    expect(lines.filter((line) => /127\.0\.0\.1|utm=1|q=a%20b/.test(line))).toEqual([])
  })

  it('differs in all that is listed', ({ skip }) => {
    if (!running) return skip(problem)
    expect([...answered.keys()]).toEqual(REQUESTS.map(({ name }) => name))
    expect(outdated(differences, answered)).toEqual([])
  })
})
