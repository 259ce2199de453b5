import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { currentRelease, siteFolder } from '../../../../deploy/releases/folders.ts'
import { tempFolder } from '../../cli/temp-folder.ts'

describe('siteFolder', () => {
  it('is the current release of a folder that was published to', async () => {
    const folder = tempFolder({ 'releases/a1/index.html': '' })
    expect(await currentRelease(folder)).toBeUndefined()
    symlinkSync('releases/a1', join(folder, 'current'))
    expect(siteFolder(folder)).toBe(join(folder, 'current'))
    expect(await currentRelease(folder)).toBe('a1')
  })

  it('is the folder itself where it is a site, also one with a page of that name', () => {
    const folder = tempFolder({ 'index.html': '', current: '' })
    expect(siteFolder(folder)).toBe(folder)
  })
})
