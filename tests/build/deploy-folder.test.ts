import { spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { OUTPUT } from '../../cli/support/root.ts'
import { tempFolder } from '../unit/cli/temp-folder.ts'

function deploy(...args: string[]) {
  return spawnSync(process.execPath, ['cli/run.mjs', 'deploy:folder', ...args], { encoding: 'utf8' })
}

// The whole site is read, hashed and linked, beside other tests.
describe('npm run deploy:folder', { timeout: 120_000 }, () => {
  it('publishes the finished site, and the same site again as the same release', () => {
    const folder = tempFolder()
    const { status, stdout } = deploy(folder)
    const id = readlinkSync(join(folder, 'current')).replace('releases/', '')
    expect(stdout).toMatch(new RegExp(`^Published \\d+ files as release ${id}, with 0 assets of earlier ones\\.\n`))
    expect(status).toBe(0)
    expect(readFileSync(join(folder, 'current/index.html'))).toEqual(readFileSync(join(OUTPUT, 'index.html')))
    expect(deploy(folder).status).toBe(0)
    expect(readlinkSync(join(folder, 'current'))).toBe(`releases/${id}`)
  })

  it.each([
    [[], /^Write: npm run deploy:folder -- <folder>, such as \/srv\/fixproof\.\n$/],
    [
      ['package.json'],
      /^Nothing was published to .*, and what is there stays: there is a file where a folder must be\.\n$/,
    ],
  ])('says in one sentence what is wrong with %j', (args, sentence) => {
    const { status, stderr } = deploy(...args)
    expect(stderr).toMatch(sentence)
    expect(status).toBe(1)
  })
})
