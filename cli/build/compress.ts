import { createHash } from 'node:crypto'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { isTextFile, readFolder } from '../../guide/output/files.ts'
import { isSearchPart } from '../../guide/search/bundle.ts'
import { plainPart } from '../../guide/search/parts.ts'
import type { Records } from './edition/records.ts'
import { assertWritable, openRecords } from './edition/records.ts'

/** Kept by hosts between builds, as other tools' caches are. */
const CACHE = 'node_modules/.cache/compressed'

/** Smaller files gain nothing: a packet carries them as they are. */
const SMALLEST = 1024

/** Part of every name in the cache: what compressed it, and how. */
const HOW = `${process.versions.zlib}-${process.versions.brotli}-11-9`

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Compresses a text as far as it goes: once for each change, and read by many. */
const COMPRESS = {
  br: (text: Uint8Array) =>
    brotli(text, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  gz: (text: Uint8Array) => zip(text, { level: constants.Z_BEST_COMPRESSION }),
} as const

type Encoding = keyof typeof COMPRESS

interface Wanted {
  text: Buffer
  encodings: Encoding[]
}

/** Opens the cache, or says in one sentence why there is none. */
function openCache(folder: string, warn: (sentence: string) => void): Records | undefined {
  try {
    assertWritable(folder)
    return openRecords(folder)
  } catch (error) {
    warn(`Compressed files can't be kept for the next build: ${(error as Error).message}.`)
    return undefined
  }
}

/** What of a file is compressed, and how; nothing for pictures and other files that are compressed inside. */
function wantedOf(path: string, read: () => Buffer): Wanted | undefined {
  // Brotli makes a seventh less of a part than the gzip inside of it; Pagefind takes a part that is plain then.
  if (isSearchPart(path)) return { text: Buffer.from(plainPart(read())), encodings: ['br'] }
  // Hosts read this one, and no reader.
  if (!isTextFile(path) || path === '_redirects') return undefined
  const text = read()
  return text.length < SMALLEST ? undefined : { text, encodings: ['br', 'gz'] }
}

/**
 * Puts compressed copies beside the files of a site, for servers that send them as they are. A text that was compressed
 * before is taken from the cache.
 *
 * @param folder of the finished site
 * @param root folder of the repository
 * @param warn is given one sentence where the cache can't be written
 */
export async function compressOutput(folder: string, root: string, warn: (sentence: string) => void): Promise<void> {
  const cache = openCache(join(root, CACHE), warn)
  const used = new Set<string>()
  const compress = async (path: string, text: Buffer, encoding: Encoding) => {
    const key = createHash('sha256').update(`${HOW}:`).update(text).digest('base64url')
    const name = `${key}.${encoding}`
    const target = join(folder, `${path}.${encoding}`)
    used.add(name)
    if (cache?.has(name)) return copyFileSync(cache.pathOf(name), target)
    const data = await COMPRESS[encoding](text)
    writeFileSync(target, data)
    cache?.write(name, data)
  }
  const waiting = readFolder(folder).sizes.keys()
  const work = async () => {
    for (const path of waiting) {
      const wanted = wantedOf(path, () => readFileSync(join(folder, path)))
      if (wanted) await Promise.all(wanted.encodings.map((encoding) => compress(path, wanted.text, encoding)))
    }
  }
  // zlib works in threads of its own, so this is how many texts wait for one.
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, work))
  cache?.keep(used)
}
