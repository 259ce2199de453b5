import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { precompress } from '../../../../bench/measures/precompress.ts'

const LONG = 'a text of some length, '.repeat(100)

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fixproof-precompress-'))
  mkdirSync(join(folder, 'a'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, text = LONG): string {
  const file = join(folder, path)
  writeFileSync(file, text)
  return `${file}.br`
}

describe('precompress', () => {
  it('compresses what an address stands for', () => {
    const files = ['a/index.html', 'b.html', 'c d.js'].map((path) => write(path))
    precompress(folder, ['/a/', '/b', '/c%20d.js', '/missing'])
    expect(files.map((file) => brotliDecompressSync(readFileSync(file)).toString())).toEqual([LONG, LONG, LONG])
  })

  it('leaves what was not asked for, is no text, is short, or is compressed already', () => {
    const left = [write('a.css'), write('a.woff2'), write('a.js', 'short')]
    const ours = write('b.js')
    writeFileSync(ours, 'ours')
    precompress(folder, ['/a.woff2', '/a.js', '/b.js'])
    expect(left.filter((file) => existsSync(file))).toEqual([])
    expect(readFileSync(ours, 'utf8')).toBe('ours')
  })
})
