import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import site from '../../../site.config.ts'
import { startEngine } from '../../fixtures/indexnow-engine.ts'
import { tempFolder } from './temp-folder.ts'

const COMMAND = resolve(import.meta.dirname, '../../../cli/indexnow.ts')
const KEY_FILE = { [`/${site.indexNow.key}.txt`]: site.indexNow.key }

const page = (words: string) => `<html><head><title>T</title></head><body><main><p>${words}</p></main></body></html>`

function sitemap(origin: string, paths: string[]): string {
  return `<urlset>${paths.map((path) => `<url><loc>${origin}${path}</loc></url>`).join('')}</urlset>`
}

/** The command asks a server of this process, which has to go on meanwhile. */
function run(args: string[], url: string): Promise<{ code: number; text: string }> {
  const env = { ...process.env, NUXT_SITE_URL: url }
  return new Promise((done) => {
    execFile(process.execPath, [COMMAND, ...args], { env }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, text: stdout + stderr })
    })
  })
}

async function publish(files: Record<string, string> = KEY_FILE) {
  const engine = await startEngine({ files })
  const folder = tempFolder({
    'sitemap.xml': sitemap(engine.origin, ['/', '/a']),
    'index.html': page('Home'),
    'a.html': page('Old words'),
  })
  const state = join(tempFolder(), 'kept/state.json')
  const submit = (...more: string[]) =>
    run(['--state', state, '--endpoint', engine.endpoint, ...more, folder], engine.origin)
  return { engine, folder, state, submit }
}

describe('indexnow', () => {
  it('submits every page once, and then only what changed', async () => {
    const { engine, folder, submit } = await publish()
    expect(await submit()).toMatchObject({ code: 0, text: expect.stringContaining('Submitted 2 addresses to ') })
    expect(await submit()).toEqual({ code: 0, text: 'No page changed since the last time.\n' })
    writeFileSync(join(folder, 'a.html'), page('New words'))
    expect((await submit()).text).toContain('Submitted 1 address to ')
    writeFileSync(join(folder, 'sitemap.xml'), sitemap(engine.origin, ['/']))
    expect((await submit()).code).toBe(0)
    expect(engine.received.map(({ urlList }) => urlList)).toEqual([
      [`${engine.origin}/`, `${engine.origin}/a`],
      [`${engine.origin}/a`],
      [`${engine.origin}/a`],
    ])
  }, 30_000)

  it('only says what it would do with --dry-run', async () => {
    const { engine, state, submit } = await publish()
    const { code, text } = await submit('--dry-run')
    expect([code, text]).toEqual([
      0,
      `Changed since the last time:\n  ${engine.origin}/\n  ${engine.origin}/a\nNothing was submitted.\n`,
    ])
    expect([existsSync(state), engine.received]).toEqual([false, []])
  })

  it('waits for the key to be published, and records nothing that was refused', async () => {
    const { engine, state, submit } = await publish({})
    const { code, text } = await submit()
    expect(code).toBe(1)
    expect(text).toContain(`${engine.origin}/${site.indexNow.key}.txt does not hold the key: publish the site first.\n`)
    expect([existsSync(state), engine.received]).toEqual([false, []])
  })

  it('says what is wrong with its state, its arguments and the address of the site', async () => {
    const { engine, folder, state, submit } = await publish()
    await submit()
    expect(Object.keys(JSON.parse(readFileSync(state, 'utf8')) as object)).toEqual([
      `${engine.origin}/`,
      `${engine.origin}/a`,
    ])
    writeFileSync(state, '{')
    expect((await submit()).text).toContain(`${state} can't be read as JSON.`)
    expect(await run(['--nonsense'], engine.origin)).toMatchObject({ code: 1, text: expect.stringMatching(/^Usage: /) })
    expect((await run([folder], 'http://guide.example')).text).toContain('has no https')
  }, 30_000)
})
