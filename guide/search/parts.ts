import { gunzipSync, gzipSync } from 'node:zlib'
import { decode, encode } from 'cborg'

/** What stands before the content of every part of an index, in which it is compressed or not. */
const MARK = Buffer.from('pagefind_dcd')
export const MARK_LENGTH = MARK.length

/** The pages of a word: how far each is from the one before, where on it the word stands, and where in its metadata. */
type WordPages = [step: number, places: number[], ...meta: unknown[]][]

/** A word of the index: its stem, its pages, and ways to write it with other accents. */
export type IndexedWord = [word: string, pages: WordPages, ...variants: unknown[]]

/** The list that is loaded first: the pages by name with their number of words, and the parts with their range of words. */
export type IndexList = [
  version: string,
  pages: [name: string, words: number, ...more: unknown[]][],
  parts: [from: string, to: string, name: string][],
  filters: [filter: string, name: string][],
  sorts: unknown[],
  /** Names of metadata, which postings name by their number. */
  fields: string[],
]

/** The plain content of a part of the index, with the mark at its beginning: Pagefind reads it as it reads the part. */
export function plainPart(data: Uint8Array): Buffer {
  const buffer = Buffer.from(data)
  return buffer.subarray(0, MARK.length).equals(MARK) ? buffer : gunzipSync(buffer)
}

/** The opposite of `plainPart`: a part with the mark, which is not compressed. */
export function plainOf(content: Uint8Array): Buffer {
  return Buffer.concat([MARK, content])
}

/** The content of a page as text, which is JSON. */
export function textOfPart(data: Uint8Array): string {
  return plainPart(data).subarray(MARK.length).toString('utf8')
}

const readCbor = (data: Uint8Array): unknown => decode(plainPart(data).subarray(MARK.length))
const writeCbor = (value: unknown): Buffer => gzipSync(plainOf(encode(value)), { level: 9 })

/** The words of a part. */
export function readWords(data: Uint8Array): IndexedWord[] {
  const [words] = readCbor(data) as [IndexedWord[]]
  return words
}

/** A part of these words, as Pagefind writes it. */
export function writeWords(words: readonly IndexedWord[]): Buffer {
  return writeCbor([words])
}

export function readList(data: Uint8Array): IndexList {
  return readCbor(data) as IndexList
}

export function writeList(list: IndexList): Buffer {
  return writeCbor(list)
}
