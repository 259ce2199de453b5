import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decode, readContentFolder } from '../../../../guide/content/folder.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

describe('readContentFolder', () => {
  it('reads files in the order of their paths, with the name that people know', () => {
    write('glossary/rls.md', 'b')
    write('blog/guides/a.md', 'a\r\nb')
    expect(readContentFolder(folder, 'content/')).toEqual([
      { path: 'blog/guides/a.md', file: 'content/blog/guides/a.md', text: 'a\nb' },
      { path: 'glossary/rls.md', file: 'content/glossary/rls.md', text: 'b' },
    ])
  })

  it('has one kind of line break, which ends every line that a parser of Markdown ends', () => {
    write('blog/guides/a.md', 'a\rb\r\r\nc\n')
    expect(readContentFolder(folder)).toMatchObject([{ text: 'a\nb\n\nc\n' }])
  })

  it('leaves out what editors never see, but no Markdown', () => {
    for (const path of ['.DS_Store', 'blog/.gitkeep', 'blog/guides/a.md~', 'blog/guides/.hidden.md']) write(path, 'x')
    expect(readContentFolder(folder).map(({ path }) => path)).toEqual(['blog/guides/.hidden.md'])
  })

  it('tells of a file that can not be opened', () => {
    symlinkSync(join(folder, 'nothing'), join(folder, 'broken.md'))
    expect(readContentFolder(folder)).toMatchObject([{ path: 'broken.md', unreadable: "can't be opened (ENOENT)" }])
  })

  it('is empty without the folder', () => {
    expect(readContentFolder(join(folder, 'nothing'))).toEqual([])
  })
})

describe('decode', () => {
  it('keeps a byte order mark, so that it is reported', () => {
    expect(decode(Buffer.from('efbbbf61', 'hex'))).toEqual({ text: '\uFEFFa' })
  })

  it('refuses what is not UTF-8', () => {
    expect(decode(Buffer.from('61ff', 'hex'))).toEqual({ text: '', unreadable: 'is not written in UTF-8' })
    expect(decode(Buffer.from('fffe6100', 'hex'))).toEqual({ text: '', unreadable: 'is written in UTF-16' })
  })
})
