import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { installPackages, npmCommand, packagesMatch } from '../../../../cli/launch/install.mjs'
import { tempFolder } from '../temp-folder.ts'

const linux = { os: 'linux', cpu: 'x64', libc: 'glibc' }
const a = { version: '1.0.0', integrity: 'sha512-a' }
const forMac = { version: '2.0.0', integrity: 'sha512-m', optional: true, os: ['darwin'] }

function project(wanted: object | undefined, installed: object | undefined): string {
  const files: Record<string, string> = {}
  if (wanted) files['package-lock.json'] = JSON.stringify({ packages: wanted })
  if (installed) files['node_modules/.package-lock.json'] = JSON.stringify({ packages: installed })
  return tempFolder(files)
}

describe('npmCommand', () => {
  it('is the npm that was started, with its own Node and not with the one in node_modules', () => {
    const env = { npm_execpath: '/opt/npm/bin/npm-cli.js', npm_node_execpath: '/opt/node/bin/node' }
    expect(npmCommand(env)).toEqual({ command: '/opt/node/bin/node', args: ['/opt/npm/bin/npm-cli.js'] })
  })

  it('is the first npm in the PATH where another program or none started the command', () => {
    expect(npmCommand({ npm_execpath: '/opt/pnpm/pnpm.cjs', npm_node_execpath: '/opt/node/bin/node' }).command).toBe(
      'npm',
    )
    expect(npmCommand({})).toEqual({ command: 'npm', args: [] })
  })
})

describe('packagesMatch', () => {
  it('is true when everything is installed, and ignores the root and what other machines need', () => {
    const root = project(
      { '': { version: '0.1.0' }, 'node_modules/a': a, 'node_modules/m': forMac },
      { 'node_modules/a': a },
    )
    expect(packagesMatch(root, linux)).toBe(true)
  })

  it.each([
    ['nothing was installed', undefined],
    ['a package is missing', {}],
    ['a version differs', { 'node_modules/a': { ...a, version: '1.0.1' } }],
    ['the content differs', { 'node_modules/a': { ...a, integrity: 'sha512-b' } }],
    ['the packages came from another machine', { 'node_modules/a': a, 'node_modules/m': forMac }],
  ])('is false when %s', (_, installed) => {
    expect(packagesMatch(project({ 'node_modules/a': a, 'node_modules/m': forMac }, installed), linux)).toBe(false)
  })

  it('is false when a lockfile is no JSON', () => {
    const root = tempFolder({
      'package-lock.json': '{"packages":',
      'node_modules/.package-lock.json': '{"packages":{}}',
    })
    expect(packagesMatch(root, linux)).toBe(false)
  })
})

describe('installPackages', () => {
  const DEPENDENCIES = { dependencies: { a: '1.0.0' } }

  function fakeNpm(script: string, locked: object = DEPENDENCIES) {
    const folder = tempFolder({
      'npm.cjs': script,
      'package.json': JSON.stringify({ name: 'x', ...DEPENDENCIES }),
      'package-lock.json': JSON.stringify({ packages: { '': { name: 'x', ...locked } } }),
      'node_modules/old/package.json': '{}',
    })
    return { folder, npm: { command: process.execPath, args: [join(folder, 'npm.cjs')] } }
  }

  function silence() {
    const log = vi.spyOn(console, 'log').mockReturnValue()
    onTestFinished(() => log.mockRestore())
    return log
  }

  it('asks for every kind of package, for no install script and no change of the lockfile, in a new folder', async () => {
    const log = silence()
    const { folder, npm } = fakeNpm('require("node:fs").writeFileSync("asked", process.argv.slice(2).join(" "))')
    await installPackages(folder, npm)
    const asked = readFileSync(join(folder, 'asked'), 'utf8')
    expect(asked).toMatch(/^install --no-save --include=dev --include=optional .*--ignore-scripts/)
    expect(existsSync(join(folder, 'node_modules/old'))).toBe(false)
    expect(log.mock.calls.map(([text]) => text)).toEqual([
      expect.stringContaining('Installing the packages'),
      expect.stringMatching(/^Installed the packages in \d+ s\.$/),
    ])
  })

  it("ends with npm's last lines and one sentence when npm fails", async () => {
    silence()
    const { folder, npm } = fakeNpm('for (let i = 1; i <= 40; i++) console.error(`line ${i}`); process.exitCode = 1')
    const error = await installPackages(folder, npm).catch((caught: Error) => caught)
    expect(String(error)).toMatch(/line 26\n[\s\S]*line 40\nnpm could not install the packages/)
    expect(String(error)).not.toContain('line 25\n')
  })

  it('says so when there is no npm', async () => {
    silence()
    const npm = { command: '/nowhere/npm', args: [] }
    await expect(installPackages(fakeNpm('').folder, npm)).rejects.toThrow('npm is not installed')
  })

  it('touches nothing when the lockfile was made from another package.json', async () => {
    const { folder, npm } = fakeNpm('', { dependencies: { a: '1.0.1' } })
    await expect(installPackages(folder, npm)).rejects.toThrow('package.json and package-lock.json do not agree')
    expect(existsSync(join(folder, 'node_modules/old'))).toBe(true)
  })
})
