import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it, onTestFinished } from 'vitest'
import { bundleProgram } from '../../cli/deploy/bundle.ts'
import { runProcess } from '../../cli/support/run-process.ts'
import { ask } from './support/ask.ts'
import { freePort } from '../support/free-port.ts'
import { startProgram } from './support/program.ts'
import { makeSite } from './support/site.ts'

/** What an image holds, but for Node: nothing of the project, so that a package that was not bundled is missed. */
describe('the programs of the container', () => {
  it('serve the site, say whether they are healthy, and stop when asked', async () => {
    const site = makeSite()
    onTestFinished(() => site.remove())
    const folder = join(site.folder, 'app')
    cpSync(site.root, join(folder, 'public'), { recursive: true })
    await bundleProgram('deploy/container.ts', join(folder, 'server.mjs'))
    await bundleProgram('deploy/health.ts', join(folder, 'health.mjs'))
    const port = await freePort()
    const env = { PORT: String(port) }
    const health = () => runProcess(process.execPath, [join(folder, 'health.mjs')], { output: 'keep', env })
    expect((await health()).code).toBe(1)

    // Nobody may write anywhere, in case the image is run without the option for that.
    const args = ['--permission', `--allow-fs-read=${folder}`, '--allow-net', join(folder, 'server.mjs')]
    const running = await startProgram(port, process.execPath, args, env, folder)
    const answer = await ask(port, { target: '/blog', headers: { 'accept-encoding': 'br' } })
    expect([answer.status, answer.headers['content-encoding']]).toEqual([200, 'br'])
    expect((await health()).code).toBe(0)
    await running.stop()
    expect(existsSync(join(folder, 'server.mjs'))).toBe(true)
    await expect(ask(port, { target: '/' })).rejects.toThrow('ECONNREFUSED')
  })
})
