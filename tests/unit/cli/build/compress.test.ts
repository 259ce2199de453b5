import { readdirSync, readFileSync, rmSync } from 'node:fs'
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
  return { root, folder, said, compress, read, cache: join(root, CACHE) }
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

  it('compresses a text once, and takes it from the cache afterwards, wherever it is then', async () => {
    const { compress, folder, read, cache } = site()
    await compress()
    const kept = readdirSync(cache).sort()
    expect(kept).toHaveLength(2)
    // What is in the cache is copied as it is: so it is seen where a copy comes from.
    for (const name of kept) writeFiles(cache, { [name]: `kept ${name.slice(-2)}` })
    writeFiles(folder, { 'other.html': LONG })
    await compress()
    for (const page of ['index.html', 'other.html']) {
      expect(read(`${page}.br`).toString()).toBe('kept br')
      expect(read(`${page}.gz`).toString()).toBe('kept gz')
    }
  })

  it('keeps what this build needed, and nothing else', async () => {
    const { compress, folder, cache } = site()
    await compress()
    const before = readdirSync(cache)
    writeFiles(folder, { 'index.html': `${LONG}!` })
    await compress()
    expect(readdirSync(cache)).toHaveLength(2)
    expect(readdirSync(cache)).not.toEqual(before)
  })

  it('gives the same without a cache, and after half of one was lost', async () => {
    const { compress, read, cache } = site()
    await compress()
    const first = ['br', 'gz'].map((ending) => read(`index.html.${ending}`))
    const [name = ''] = readdirSync(cache)
    writeFiles(cache, { [`${name}.17-0.draft`]: 'half' })
    rmSync(join(cache, name))
    await compress()
    expect(['br', 'gz'].map((ending) => read(`index.html.${ending}`))).toEqual(first)
    expect(readdirSync(cache)).toHaveLength(2)
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
