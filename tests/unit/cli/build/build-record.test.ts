import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { currentInput, forgetBuild, isUpToDate, recordBuild } from '../../../../cli/build/build-record.ts'
import { tempFolder, writeFiles } from '../temp-folder.ts'

const FILES = { 'content/a.md': 'a', '.output/public/index.html': '<p>a', '.output/public/404.html': '<p>b' }

function built(): string {
  const root = tempFolder(FILES)
  recordBuild(root, currentInput(root, {}), {})
  return root
}

describe('isUpToDate', () => {
  it('is true right after a build', () => {
    expect(isUpToDate(built(), {})).toBe(true)
  })

  it('is false where nothing was built', () => {
    expect(isUpToDate(tempFolder(FILES), {})).toBe(false)
  })

  it('is false after a change of the input', () => {
    const root = built()
    writeFiles(root, { 'content/a.md': 'b' })
    expect(isUpToDate(root, {})).toBe(false)
  })

  it('is false with another address', () => {
    expect(isUpToDate(built(), { NUXT_SITE_URL: 'https://a.example' })).toBe(false)
  })

  it('is false when a page was lost', () => {
    const root = built()
    rmSync(join(root, '.output/public/404.html'))
    expect(isUpToDate(root, {})).toBe(false)
  })

  it('is false when the whole output was lost', () => {
    const root = built()
    rmSync(join(root, '.output/public'), { recursive: true })
    expect(isUpToDate(root, {})).toBe(false)
  })

  it('is false when the record is broken', () => {
    const root = built()
    writeFiles(root, { '.output/build-record.json': '{"input":' })
    expect(isUpToDate(root, {})).toBe(false)
  })

  it('is false once the build is forgotten', () => {
    const root = built()
    forgetBuild(root)
    expect(isUpToDate(root, {})).toBe(false)
  })
})

describe('recordBuild', () => {
  it('records nothing when a file was changed during the build', () => {
    const root = tempFolder(FILES)
    const before = currentInput(root, {})
    writeFiles(root, { 'content/a.md': 'changed' })
    recordBuild(root, before, {})
    expect(isUpToDate(root, {})).toBe(false)
  })

  it('records nothing when the input could not be read', () => {
    const root = tempFolder(FILES)
    const env = { GUIDE_CONTENT: '/nowhere/at/all' }
    expect(currentInput(root, env)).toBeUndefined()
    recordBuild(root, currentInput(root, env), env)
    expect(isUpToDate(root, env)).toBe(false)
  })
})
