import process from 'node:process'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { digestOf } from '../../../guide/search/assembly/index-part.ts'
import type { KeptIndex } from './kept-index.ts'

const zip = promisify(gzip)
const LEVEL = 9

/** What compresses. */
const KEY = `${process.versions.zlib}-${LEVEL}`

/** Compresses parts of an index: most are those of the last one, whose bytes are taken from there. */
export interface CompressedParts {
  compress(content: Uint8Array): Promise<Uint8Array>
  /** Keeps what was compressed for the next build. */
  remember(): void
}

export function openCompressedParts(kept: KeptIndex): CompressedParts {
  const known = kept.readNote<Record<string, Uint8Array>>('parts', KEY) ?? {}
  const used: typeof known = {}
  return {
    async compress(content) {
      const digest = digestOf(content)
      return (used[digest] = known[digest] ?? (await zip(content, { level: LEVEL })))
    },
    remember: () => kept.writeNote('parts', KEY, used),
  }
}
