import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { publish } from '../../../../deploy/releases/publish.ts'
import type { ServeOptions } from '../../../../deploy/server.ts'
import { serveFolder } from '../../../../deploy/server.ts'
import { deployUnderLoad } from '../../../load/support/deploys.ts'
import { siteVersion } from '../../../load/support/versions.ts'
import { tempFolder } from '../../cli/temp-folder.ts'

const FOLLOW_MS = 10

async function serve(options: Omit<ServeOptions, 'port'>) {
  const server = await serveFolder({ ...options, port: 0, followMs: FOLLOW_MS })
  onTestFinished(() => server.close())
  return `http://127.0.0.1:${server.port}`
}

it('shows every deploy to readers, and never a page without its assets', async () => {
  const folder = tempFolder()
  await publish(siteVersion(0), folder)
  const origin = await serve({ folder: join(folder, 'current') })
  const { pages, newest, problems } = await deployUnderLoad({ folder, origin, deploys: 3, readers: 1 })
  expect(problems).toEqual([])
  expect(newest).toEqual([3])
  expect(pages).toBeGreaterThan(newest.length)
})

it('keeps the release that it has while the new one is none, and says so', async () => {
  const folder = tempFolder({ 'old/index.html': 'old' })
  symlinkSync('old', join(folder, 'current'))
  const said = Promise.withResolvers<string>()
  const origin = await serve({ folder: join(folder, 'current'), onChange: said.resolve })
  rmSync(join(folder, 'current'))
  const empty = tempFolder()
  symlinkSync(empty, join(folder, 'current'))
  expect(await said.promise).toContain("can't be served, so the release before stays")
  expect(await (await fetch(origin)).text()).toBe('old')
})
