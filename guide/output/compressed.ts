import { brotliCompressSync, constants } from 'node:zlib'
import type { OutputFiles } from './files.ts'

function brotli(data: Buffer | string, quality: number): number {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  const params = { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(data) }
  return brotliCompressSync(data, { params }).length
}

/** Bytes after brotli at its best quality, 11: what a host with files compressed beforehand sends. */
export function compressedSize(data: Buffer | string): number {
  return brotli(data, 11)
}

/**
 * Bytes after brotli if they fit, else the exact size. The best quality takes fifty times as long as quality 5, and
 * is needed only where quality 5 is not enough: what fits at 5 fits at 11.
 *
 * @param limit most bytes allowed
 */
export function compressedSizeWithin(data: Buffer | string, limit: number): number {
  const quick = brotli(data, 5)
  return quick <= limit ? quick : compressedSize(data)
}

const known = new WeakMap<OutputFiles, Map<string, number>>()

/** Compressed bytes of a file, measured once; 0 when it does not exist, which the check "links" reports. */
export function compressedFileSize(files: OutputFiles, path: string): number {
  const sizes = known.get(files) ?? new Map<string, number>()
  known.set(files, sizes)
  const size = sizes.get(path) ?? (files.sizes.has(path) ? compressedSize(files.read(path)) : 0)
  sizes.set(path, size)
  return size
}
