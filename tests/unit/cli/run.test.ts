import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../../cli/launch/commands.mjs'
import packageJson from '../../../package.json' with { type: 'json' }

function run(args: string[]) {
  return spawnSync(process.execPath, args, { encoding: 'utf8' })
}

describe('cli/run.mjs', () => {
  it('refuses an old Node in one sentence', () => {
    const pretend = `data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'18.20.0'}})`
    const { status, stderr } = run(['--import', pretend, 'cli/run.mjs', 'start'])
    expect(status).toBe(1)
    expect(stderr).toBe(
      'This is Node 18.20.0, and Fixproof needs Node 20 or newer: install one from https://nodejs.org.\n',
    )
  })

  it.each([['publish'], ['toString'], []])('lists the commands for %j', (...args) => {
    const { status, stderr } = run(['cli/run.mjs', ...args])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^There is no command ".*"\. Commands are: start, dev, generate, test, .*\.\n$/)
  })

  it('has a file for every command', () => {
    expect(Object.values(COMMANDS).filter((file) => !existsSync(`cli/${file}`))).toEqual([])
  })

  it('is what every npm script of its name runs', () => {
    for (const [name, script] of Object.entries(packageJson.scripts)) {
      if (name in COMMANDS) expect(script).toBe(`node cli/run.mjs ${name}`)
    }
    expect(Object.keys(packageJson.scripts)).toEqual(expect.arrayContaining(['start', 'dev', 'generate', 'test']))
  })
})
