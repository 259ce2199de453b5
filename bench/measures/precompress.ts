import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { isTextFile } from '../../guide/output/files.ts'

/** Nitro leaves smaller files as they are. */
const SMALLEST = 1024

function fileAt(folder: string, path: string): string | undefined {
  const name = decodeURI(path).replace(/^\/|\/$/g, '')
  const candidates = [name, `${name}.html`, join(name, 'index.html')].map((file) => join(folder, file))
  return candidates.find((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
}

/**
 * Compresses files as our own build does all of its texts, with Brotli at its best quality, so that every generator's page
 * comes from a host that has its files compressed beforehand. What is compressed already stays.
 *
 * @param folder of the finished files
 * @param paths of addresses that a visit asks for
 */
export function precompress(folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    const file = fileAt(folder, path)
    if (!file || !isTextFile(file) || existsSync(`${file}.br`)) continue
    const content = readFileSync(file)
    if (content.length < SMALLEST) continue
    const { BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
    const params = { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: content.length }
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params }))
  }
}
