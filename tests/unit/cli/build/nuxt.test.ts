import { existsSync, lstatSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { removeDistLink } from '../../../../cli/build/nuxt.ts'
import { tempFolder } from '../temp-folder.ts'

describe('removeDistLink', () => {
  it('removes the link to the output, and not the output', () => {
    const root = tempFolder({ '.output/public/index.html': '<p>' })
    symlinkSync(join(root, '.output/public'), join(root, 'dist'))
    removeDistLink(root)
    expect(lstatSync(join(root, 'dist'), { throwIfNoEntry: false })).toBeUndefined()
    expect(existsSync(join(root, '.output/public/index.html'))).toBe(true)
  })

  it('leaves a folder and a link to somewhere else', () => {
    const folder = tempFolder({ 'dist/a': '' })
    removeDistLink(folder)
    expect(existsSync(join(folder, 'dist/a'))).toBe(true)
    const linked = tempFolder({ 'elsewhere/a': '' })
    symlinkSync(join(linked, 'elsewhere'), join(linked, 'dist'))
    removeDistLink(linked)
    expect(existsSync(join(linked, 'dist/a'))).toBe(true)
  })

  it('does nothing where there is none', () => {
    expect(() => removeDistLink(tempFolder())).not.toThrow()
  })
})
