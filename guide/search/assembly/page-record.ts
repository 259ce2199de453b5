import { deserialize, serialize } from 'node:v8'
import { crc32 } from 'node:zlib'
import type { FormLists } from './forms.ts'

/** A word of a page as it is written with accents, which the index keeps apart. */
export interface Variant {
  /** Which of the page's words it is. */
  word: number
  form: string
  posting: Uint8Array
}

/** All that the index of a site has of a page, and nothing of it depends on other pages. */
export interface PageRecord {
  url: string
  /** How many words it has. */
  length: number
  /** The fields of its metadata, in the order of their names. Postings name them by their places here. */
  fields: string[]
  filters: Record<string, string[]>
  /** Its words, as the index has them, in its order. */
  words: string[]
  /** A posting for each of them. */
  postings: Uint8Array
  variants: Variant[]
  /** How its words are written. */
  forms: FormLists
  /** Its words as `countKeys` tells them apart, and how often each is there. */
  keys: string[]
  counts: number[]
  /** Digest of what a hit on the page shows. */
  digest: string
  /** What a hit on the page shows, as Pagefind writes it. */
  fragment: Uint8Array
}

const CHECK_LENGTH = 4

/** What is kept, with a sum in front that tells when it was damaged. */
export function sealed(value: unknown): Buffer {
  const content = serialize(value)
  const check = Buffer.alloc(CHECK_LENGTH)
  check.writeUInt32BE(crc32(content))
  return Buffer.concat([check, content])
}

/** The opposite of `sealed`. @returns undefined for what is damaged or cut short */
export function unsealed(data: Buffer): unknown {
  if (data.length <= CHECK_LENGTH) return undefined
  const content = data.subarray(CHECK_LENGTH)
  return crc32(content) === data.readUInt32BE(0) ? (deserialize(content) as unknown) : undefined
}
