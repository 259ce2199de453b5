import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Variant } from './site-files.ts'
import { etagOf } from './site-files.ts'

/** Bytes of the largest file that is kept: pages and what they load. What is larger is sent from the disk. */
const LARGEST = 262_144

/** Bytes that are kept at most, together. */
const MOST = 67_108_864

/**
 * Files that were asked for, in memory: to open and read one takes ten times as long as to send it. Those that nobody asked
 * for the longest go first.
 */
export class KeptBodies {
  readonly #folder: string
  readonly #most: number
  /** Oldest use first. */
  readonly #kept = new Map<string, Buffer>()
  readonly #reading = new Set<string>()
  #bytes = 0

  constructor(folder: string, most = MOST) {
    this.#folder = folder
    this.#most = most
  }

  get bytes(): number {
    return this.#bytes
  }

  /** @returns the file; undefined when it is not kept, or not yet: then it is read for the next time */
  get(variant: Variant): Buffer | undefined {
    const body = this.#kept.get(variant.path)
    if (!body) {
      if (variant.size <= LARGEST && !this.#reading.has(variant.path)) void this.#read(variant)
      return undefined
    }
    this.#kept.delete(variant.path)
    this.#kept.set(variant.path, body)
    return body
  }

  async #read(variant: Variant): Promise<void> {
    this.#reading.add(variant.path)
    // A file that vanished is told by who sends it from the disk.
    const body = await readFile(join(this.#folder, variant.path)).catch(() => undefined)
    this.#reading.delete(variant.path)
    // What was changed on the disk is not what the validator names.
    if (body && etagOf(body) === variant.etag) this.#keep(variant.path, body)
  }

  #keep(path: string, body: Buffer): void {
    this.#kept.set(path, body)
    this.#bytes += body.length
    for (const [oldest, { length }] of this.#kept) {
      if (this.#bytes <= this.#most) return
      this.#kept.delete(oldest)
      this.#bytes -= length
    }
  }
}
