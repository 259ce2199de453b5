import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findInPath } from '../../../../cli/support/system-packages.ts'
import { tempFolder } from '../temp-folder.ts'

describe('findInPath', () => {
  it('finds the first program that may be run', () => {
    const folder = tempFolder({ 'a/tool': '', 'b/tool': '', 'c/tool': '' })
    for (const name of ['b', 'c']) chmodSync(join(folder, name, 'tool'), 0o755)
    const path = ['', 'nowhere', 'a', 'b', 'c'].map((name) => name && join(folder, name)).join(':')
    expect(findInPath('tool', path)).toBe(join(folder, 'b/tool'))
  })

  it('answers undefined for a program that is not there', () => {
    expect(findInPath('tool', tempFolder())).toBeUndefined()
    expect(findInPath('tool', '')).toBeUndefined()
  })
})
