import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { publish } from '../../deploy/releases/publish.ts'
import { deployUnderLoad } from './support/deploys.ts'
import { startNginx } from './support/nginx.ts'
import { note } from './support/note.ts'
import { startNpmStart } from './support/npm-start.ts'
import { siteVersion } from './support/versions.ts'

const DEPLOYS = 20
const READERS = 4
const EVERYBODY_READS = 0o755

it.for([
  ['npm start', startNpmStart],
  ['nginx', startNginx],
] as const)(
  `${DEPLOYS} deploys to %s: no page is missing, none has assets of another`,
  async ([name, start], { skip }) => {
    const folder = mkdtempSync(join(tmpdir(), 'fixproof-deploys-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    chmodSync(folder, EVERYBODY_READS)
    await publish(siteVersion(0), folder)
    const server = await start(join(folder, 'current'))
    if ('problem' in server) return skip(`Not measured: ${server.problem}.`)
    const plan = { folder, origin: `http://127.0.0.1:${server.port}`, deploys: DEPLOYS, readers: READERS }
    const { pages, newest, problems } = await deployUnderLoad(plan).finally(() => server.stop())
    note('Deploys under load', { server: name, deploys: DEPLOYS, 'pages read': pages, problems: problems.length })
    expect(problems).toEqual([])
    expect(new Set(newest)).toEqual(new Set([DEPLOYS]))
  },
)
