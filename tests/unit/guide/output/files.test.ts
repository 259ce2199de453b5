import { afterEach, describe, expect, it } from 'vitest'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isTextFile, readFolder } from '../../../../guide/output/files.ts'

const folder = mkdtempSync(join(tmpdir(), 'output-files-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('readFolder', () => {
  it('lists files in folders with their sizes, in order', () => {
    mkdirSync(join(folder, 'blog/guides'), { recursive: true })
    writeFileSync(join(folder, 'index.html'), 'é')
    writeFileSync(join(folder, 'blog/guides/x.html'), 'x')
    const files = readFolder(`${folder}/`)
    expect([...files.sizes]).toEqual([
      ['blog/guides/x.html', 1],
      ['index.html', 2],
    ])
    expect(files.read('index.html').toString()).toBe('é')
  })

  it('says in one sentence that a folder is missing, empty or a file', () => {
    expect(() => readFolder(join(folder, 'none'))).toThrow(/^There is no folder .*none\. Run "npm run generate" first/)
    mkdirSync(join(folder, 'empty'), { recursive: true })
    expect(() => readFolder(join(folder, 'empty'))).toThrow(/^The folder .*empty is empty\./)
    writeFileSync(join(folder, 'file'), '')
    expect(() => readFolder(join(folder, 'file'))).toThrow(/^There is no folder /)
  })
})

describe('isTextFile', () => {
  it('knows what is searched as text', () => {
    expect(['a.html', 'feed.xml', 'x.md', 'a.js'].every(isTextFile)).toBe(true)
    expect(['a.html.br', 'a.png', 'LICENSE'].some(isTextFile)).toBe(false)
  })
})
