import { describe, expect, it } from 'vitest'
import { fits, thisPlatform } from '../../../../cli/launch/platform.mjs'

const linux = { os: 'linux', cpu: 'x64', libc: 'glibc' }

describe('fits', () => {
  it('takes a package that names no platform', () => {
    expect(fits({}, linux)).toBe(true)
  })

  it('takes a package for this platform', () => {
    expect(fits({ os: ['darwin', 'linux'], cpu: ['x64'], libc: ['glibc'] }, linux)).toBe(true)
  })

  it.each([{ os: ['darwin'] }, { cpu: ['arm64'] }, { libc: ['musl'] }, { os: ['!linux'] }])('refuses %j', (entry) => {
    expect(fits(entry, linux)).toBe(false)
  })

  it('reads a list of exceptions', () => {
    expect(fits({ os: ['!win32'] }, linux)).toBe(true)
  })

  it('takes a package for one libc where the system has neither', () => {
    expect(fits({ libc: ['glibc'] }, { os: 'darwin', cpu: 'arm64' })).toBe(true)
  })
})

describe('thisPlatform', () => {
  it('is what Node says', () => {
    expect(thisPlatform()).toMatchObject({ os: process.platform, cpu: process.arch })
  })
})
