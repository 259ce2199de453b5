import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { readFolder } from '../../../guide/output/files.ts'

/** Parts of the search index are compressed whatever they are called. */
const SEARCH_DATA = /\.(?:pf_[a-z]+|pagefind)$/

/** Path → text of every file, compressed ones unpacked. */
export function readTexts(folder: string): Map<string, string> {
  const files = readFolder(folder)
  const unpack = (path: string): Buffer => {
    const data = files.read(path)
    if (path.endsWith('.br')) return brotliDecompressSync(data)
    return path.endsWith('.gz') || SEARCH_DATA.test(path) ? gunzipSync(data) : data
  }
  return new Map([...files.sizes.keys()].map((path) => [path, unpack(path).toString('utf8')]))
}

/** Files whose name or text holds one of the words, whatever their case: `file: word`. */
export function filesWith(texts: ReadonlyMap<string, string>, words: readonly string[]): string[] {
  return [...texts].flatMap(([path, text]) => {
    const all = `${path}\n${text}`.toLowerCase()
    return words.filter((word) => all.includes(word.toLowerCase())).map((word) => `${path}: ${word}`)
  })
}
