import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compressOutput } from '../../../../cli/build/compress.ts'
import { tempFolder, writeFiles } from '../temp-folder.ts'

const CACHE = 'node_modules/.cache/compressed'

const LONG = 'A policy decides row by row what a role may read. '.repeat(60)

function site(files: Record<string, string> = { 'index.html': LONG }) {
  const root = tempFolder()
  const folder = join(root, 'out')
  writeFiles(folder, files)
  const said: string[] = []
  const compress = () => compressOutput(folder, root, (sentence) => void said.push(sentence))
  const read = (path: string) => readFileSync(join(folder, path))
  const cache = join(root, CACHE)
  const kept = () => readdirSync(cache).filter((name) => name !== 'copies.json')
  return { root, folder, said, compress, read, cache, kept }
}

const ENDINGS = ['br', 'gz'] as const

/** What somebody gets who takes the copies. */
function opened(read: (path: string) => Buffer, page: string): string[] {
  return [brotliDecompressSync(read(`${page}.br`)), gunzipSync(read(`${page}.gz`))].map(String)
}

describe('compressOutput', () => {
  it('compresses texts as far as zlib and Brotli go', async () => {
    const { compress, read, said } = site()
    await compress()
    expect(read('index.html.gz')).toEqual(gzipSync(LONG, { level: 9 }))
    const params = {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: LONG.length,
    }
    expect(read('index.html.br')).toEqual(brotliCompressSync(LONG, { params }))
    expect(said).toEqual([])
  })

  it('leaves out small files, pictures and what only hosts read', async () => {
    const { compress, folder } = site({ 'small.html': 'short', 'a.png': LONG, _redirects: LONG, 'a/b.css': LONG })
    await compress()
    expect(readdirSync(folder).sort()).toEqual(['_redirects', 'a', 'a.png', 'small.html'])
    expect(readdirSync(join(folder, 'a')).sort()).toEqual(['b.css', 'b.css.br', 'b.css.gz'])
  })

  it('compresses a text once, and takes it from what was kept afterwards, wherever it is then', async () => {
    const { compress, folder, cache, kept } = site()
    await compress()
    const filesOf = (paths: string[]) => paths.map((path) => statSync(path).ino)
    const first = filesOf(kept().map((name) => join(cache, name)))
    expect(first).toHaveLength(ENDINGS.length)
    writeFiles(folder, { 'other.html': LONG })
    await compress()
    // One file with several names, where the disk can do that: it was neither compressed nor copied.
    for (const page of ['index.html', 'other.html'])
      expect(filesOf(ENDINGS.map((ending) => join(folder, `${page}.${ending}`))).sort()).toEqual(first.sort())
  })

  it('reads no file that is the one of the last site', async () => {
    const { compress, folder, read } = site()
    const file = join(folder, 'index.html')
    utimesSync(file, 1_700_000_000, 1_700_000_000)
    await compress()
    // Nothing in a build does this: it shows which text was read.
    writeFileSync(file, LONG.toUpperCase())
    utimesSync(file, 1_700_000_000, 1_700_000_000)
    await compress()
    expect(opened(read, 'index.html')).toEqual([LONG, LONG])
    utimesSync(file, 1_700_000_000, 1_700_000_001)
    await compress()
    expect(opened(read, 'index.html')).toEqual([LONG.toUpperCase(), LONG.toUpperCase()])
  })

  it('compresses a text anew that has changed, be it as long', async () => {
    const { compress, folder, read } = site()
    await compress()
    rmSync(join(folder, 'index.html'))
    writeFiles(folder, { 'index.html': LONG.toUpperCase() })
    await compress()
    expect(opened(read, 'index.html')).toEqual([LONG.toUpperCase(), LONG.toUpperCase()])
  })

  it('makes a copy anew that somebody has changed in the published site', async () => {
    const { compress, folder, read } = site()
    await compress()
    for (const ending of ENDINGS) appendFileSync(join(folder, `index.html.${ending}`), 'by hand')
    await compress()
    expect(opened(read, 'index.html')).toEqual([LONG, LONG])
    expect(read('index.html.gz').includes('by hand')).toBe(false)
  })

  it('takes nothing that another compressor has made', async () => {
    const { compress, cache, read, kept } = site()
    await compress()
    const list = join(cache, 'copies.json')
    writeFileSync(list, readFileSync(list, 'utf8').replace(/"how":"[^"]*"/, '"how":"another"'))
    const before = kept().map((name) => statSync(join(cache, name)).ino)
    await compress()
    expect(kept().map((name) => statSync(join(cache, name)).ino)).not.toEqual(before)
    expect(opened(read, 'index.html')).toEqual([LONG, LONG])
  })

  it('keeps what this build needed, and nothing else', async () => {
    const { compress, folder, kept } = site()
    await compress()
    const before = kept()
    writeFiles(folder, { 'index.html': `${LONG}!` })
    await compress()
    expect(kept()).toHaveLength(2)
    expect(kept()).not.toEqual(before)
  })

  it('gives the same without a cache, and after half of one was lost', async () => {
    const { compress, read, cache, kept } = site()
    await compress()
    const first = ['br', 'gz'].map((ending) => read(`index.html.${ending}`))
    const [name = ''] = kept()
    writeFiles(cache, { [`${name}.17-0.draft`]: 'half' })
    rmSync(join(cache, name))
    await compress()
    expect(['br', 'gz'].map((ending) => read(`index.html.${ending}`))).toEqual(first)
    expect(kept()).toHaveLength(2)
    expect(brotliDecompressSync(read('index.html.br')).equals(gunzipSync(read('index.html.gz')))).toBe(true)
  })

  it('goes on where nothing can be kept, and says so in one sentence', async () => {
    const { compress, root, said, read } = site()
    writeFiles(root, { [CACHE]: 'a file' })
    await compress()
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^Compressed files can't be kept for the next build: \S.*\.$/)
    expect(gunzipSync(read('index.html.gz')).toString()).toBe(LONG)
  })
})
