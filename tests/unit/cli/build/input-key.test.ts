import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inputKey } from '../../../../cli/build/input-key.ts'
import { tempFolder, writeFiles } from '../temp-folder.ts'

const DAY = '2026-11-22'
const FILES = { 'content/blog/guides/a.md': '# a', 'nuxt.config.ts': 'export default {}', 'package-lock.json': '{}' }

describe('inputKey', () => {
  it('is the same for the same input', () => {
    expect(inputKey(tempFolder(FILES), {}, DAY)).toBe(inputKey(tempFolder(FILES), {}, DAY))
  })

  it.each([
    ['a changed article', { 'content/blog/guides/a.md': '# b' }],
    ['a new file', { 'public/new.txt': '' }],
    ['a lockfile', { 'package-lock.json': '{ }' }],
    ['a hidden file', { '.env': 'NUXT_SITE_URL=https://a.example' }],
    ['a folder named tests that is not at the top', { 'content/blog/tests/a.md': '' }],
  ])('differs for %s', (_, change) => {
    const root = tempFolder(FILES)
    const before = inputKey(root, {}, DAY)
    writeFiles(root, change)
    expect(inputKey(root, {}, DAY)).not.toBe(before)
  })

  it('is the same when only what builds and tests write was changed', () => {
    const root = tempFolder(FILES)
    const before = inputKey(root, {}, DAY)
    writeFiles(root, { '.output/public/index.html': 'x', '.nuxt/a': '', 'tests/a.test.ts': '', 'node_modules/a/b': '' })
    expect(inputKey(root, {}, DAY)).toBe(before)
  })

  it('differs by day and by the variables that a build reads, and by no other', () => {
    const root = tempFolder(FILES)
    const before = inputKey(root, {}, DAY)
    expect(inputKey(root, {}, '2026-11-23')).not.toBe(before)
    expect(inputKey(root, { NUXT_SITE_URL: 'https://a.example' }, DAY)).not.toBe(before)
    expect(inputKey(root, { PORT: '4000' }, DAY)).toBe(before)
  })

  it('does not confuse names with content', () => {
    expect(inputKey(tempFolder({ ab: 'c' }), {}, DAY)).not.toBe(inputKey(tempFolder({ a: 'bc' }), {}, DAY))
  })

  it('reads a content folder elsewhere', () => {
    const root = tempFolder(FILES)
    const other = tempFolder({ 'blog/guides/b.md': 'one' })
    const before = inputKey(root, { GUIDE_CONTENT: other }, DAY)
    writeFiles(other, { 'blog/guides/b.md': 'two' })
    expect(inputKey(root, { GUIDE_CONTENT: other }, DAY)).not.toBe(before)
  })

  it('follows links, also one to the folder itself', () => {
    const root = tempFolder(FILES)
    const other = tempFolder({ 'b.md': 'one' })
    symlinkSync(other, join(root, 'linked'))
    symlinkSync(root, join(root, 'self'))
    symlinkSync('/nowhere/at/all', join(root, 'broken'))
    const before = inputKey(root, {}, DAY)
    writeFiles(other, { 'b.md': 'two' })
    expect(inputKey(root, {}, DAY)).not.toBe(before)
  })

  it('throws when the content folder is not there', () => {
    expect(() => inputKey(tempFolder(FILES), { GUIDE_CONTENT: '/nowhere/at/all' }, DAY)).toThrow('ENOENT')
  })
})
