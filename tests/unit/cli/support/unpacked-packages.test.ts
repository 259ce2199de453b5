import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { onTestFinished, describe, expect, it } from 'vitest'
import { aptUnpack } from '../../../../cli/support/unpacked-packages.ts'
import { tempFolder } from '../temp-folder.ts'

const APT = '#!/bin/sh\n[ "$1" = download ] && printf x > "$2_1_all.deb"\n'
const DPKG = '#!/bin/sh\nmkdir -p "$3/usr/bin" && printf program > "$3/usr/bin/program"\n'

/** Makes only these programs be found. */
async function withPrograms(programs: Record<string, string>): Promise<string> {
  const folder = tempFolder(programs)
  const { chmodSync } = await import('node:fs')
  for (const name of Object.keys(programs)) chmodSync(join(folder, name), 0o755)
  const before = process.env.PATH
  process.env.PATH = Object.keys(programs).length > 0 ? `${folder}:/usr/bin:/bin` : folder
  onTestFinished(() => {
    process.env.PATH = before
  })
  return tempFolder()
}

describe('aptUnpack', () => {
  it('puts what is in the packages into the folder, and nothing else', async () => {
    const folder = await withPrograms({ 'apt-get': APT, 'dpkg-deb': DPKG })
    expect(await aptUnpack(['server'], join(folder, 'server'))).toBeUndefined()
    expect(readdirSync(join(folder, 'server'), { recursive: true }).sort()).toEqual([
      'usr',
      'usr/bin',
      'usr/bin/program',
    ])
    expect(readdirSync(folder)).toEqual(['server'])
  })

  it('asks nobody for what is there', async () => {
    const folder = await withPrograms({})
    expect(await aptUnpack(['server'], folder)).toBeUndefined()
  })

  it('says why there is nothing, and leaves nothing half done', async () => {
    const folder = await withPrograms({
      'apt-get': '#!/bin/sh\necho "E: Unable to locate package $2"; exit 100\n',
      'dpkg-deb': DPKG,
      sudo: '#!/bin/sh\nexit 1\n',
    })
    expect(await aptUnpack(['server'], join(folder, 'server'))).toMatch(
      /^apt-get could not fetch server \(E: Unable to/,
    )
    expect(existsSync(join(folder, 'server'))).toBe(false)
    expect(readdirSync(folder)).toEqual([])
    await withPrograms({})
    expect(await aptUnpack(['server'], join(folder, 'server'))).toBe('apt-get and dpkg-deb are not on this machine')
  })
})
