import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { isTextFile, readFolder } from '../../guide/output/files.ts'
import { isSearchPart } from '../../guide/search/bundle.ts'
import { plainPart } from '../../guide/search/parts.ts'
import type { KeptCopies } from './kept-copies.ts'
import { openKeptCopies } from './kept-copies.ts'
import { putAt } from './links.ts'

/** Kept by hosts between builds, as other tools' caches are. */
const CACHE = 'node_modules/.cache/compressed'

/** Smaller files gain nothing: a packet carries them as they are. */
const SMALLEST = 1024

/** What compresses, and how. */
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

/** A file that gets compressed copies. */
interface Wanted {
  /** Part of the names of its copies. */
  kind: string
  encodings: Encoding[]
  /** What is compressed, of the bytes of the file. */
  text: (data: Buffer) => Uint8Array
}

const TEXT: Wanted = { kind: 'text', encodings: ['br', 'gz'], text: (data) => data }

/** Brotli makes a seventh less of a part than the gzip inside of it; Pagefind takes a part that is plain then. */
const PART: Wanted = { kind: 'part', encodings: ['br'], text: plainPart }

/** What of a file is compressed, and how; nothing for pictures and other files that are compressed inside. */
function wantedOf(path: string, size: number): Wanted | undefined {
  if (isSearchPart(path)) return PART
  // Hosts read this one, and no reader.
  if (!isTextFile(path) || path === '_redirects') return undefined
  return size < SMALLEST ? undefined : TEXT
}

/** Opens what is kept, or says in one sentence why there is nothing. */
function openKept(folder: string, warn: (sentence: string) => void): KeptCopies | undefined {
  try {
    return openKeptCopies(folder, HOW)
  } catch (error) {
    warn(`Compressed files can't be kept for the next build: ${(error as Error).message}.`)
    return undefined
  }
}

const encodingOf = (name: string): string => name.slice(name.lastIndexOf('.'))

/**
 * Puts compressed copies beside the files of a site, for servers that send them as they are. A text that was compressed
 * before is taken from what was kept, and one that is the same file as in the last site is not even read.
 *
 * @param folder of the finished site
 * @param root folder of the repository
 * @param warn is given one sentence where nothing can be kept
 */
export async function compressOutput(folder: string, root: string, warn: (sentence: string) => void): Promise<void> {
  const kept = openKept(join(root, CACHE), warn)

  async function copy(file: string, name: string, text: () => Uint8Array): Promise<void> {
    const target = file + encodingOf(name)
    if (kept?.publish(name, target)) return
    const data = await COMPRESS[encodingOf(name).slice(1) as Encoding](text())
    putAt(target, () => writeFileSync(target, data, { flag: 'wx' }))
    kept?.keep(name, data)
  }

  async function compress(path: string, { kind, encodings, text }: Wanted): Promise<void> {
    const file = join(folder, path)
    const known = kept?.known(path, file)
    if (known && known.map(encodingOf).join() === encodings.map((encoding) => `.${encoding}`).join()) {
      for (const name of known) kept?.publish(name, file + encodingOf(name))
      return
    }
    const data = readFileSync(file)
    const key = createHash('sha256').update(`${HOW}:${kind}:`).update(data).digest('base64url')
    const names = encodings.map((encoding) => `${key}.${encoding}`)
    let plain: Uint8Array | undefined
    await Promise.all(names.map((name) => copy(file, name, () => (plain ??= text(data)))))
    kept?.note(path, file, names)
  }

  const waiting = readFolder(folder).sizes.entries()
  const work = async () => {
    for (const [path, size] of waiting) {
      const wanted = wantedOf(path, size)
      if (wanted) await compress(path, wanted)
    }
  }
  // zlib works in threads of its own, so this is how many texts wait for one.
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, work))
  kept?.close()
}
