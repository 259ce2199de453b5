import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openImageCache } from '../../guide/images/cache.ts'
import { createLink, putAt } from './links.ts'
import type { Seal, Seals } from './edition/seals.ts'
import { isSealed, sealOf } from './edition/seals.ts'

const SEALS = 'seals.json'

/** Once a day a picture is read, and marked as asked for: guide/images/cache. */
const DAY_S = 86_400

/** Pictures that are kept between builds, by their keys. */
export interface KeptImages {
  /**
   * Publishes a picture of an earlier build: one that is as that build left it is not read.
   *
   * @param place the file that it becomes, in a folder that is there
   * @returns false where there is none
   */
  publish(key: string, place: string): boolean
  /** Publishes a new picture, and keeps it. */
  add(key: string, image: Uint8Array, place: string): void
  /** Takes away what is old, and remembers how all others were left. */
  close(): void
}

function readSeals(file: string): Seals {
  try {
    const seals = JSON.parse(readFileSync(file, 'utf8')) as Seals | null
    return seals ?? {}
  } catch {
    return {}
  }
}

function writeSeals(file: string, seals: Seals): void {
  try {
    writeFileSync(file, JSON.stringify(seals))
  } catch {
    // That the folder can't be written has been told, and what is half written can't be read.
  }
}

/**
 * Opens the folder in which pictures are kept between builds.
 *
 * @param folder is made where it is missing
 * @param warn is given one sentence, once, where the folder can't be written
 */
export function openKeptImages(folder: string, warn: (sentence: string) => void): KeptImages {
  const cache = openImageCache(folder, warn)
  const last = readSeals(join(folder, SEALS))
  const seals: Record<string, Seal> = {}
  const link = createLink()
  const now = Date.now() / 1000
  const write = (place: string, image: Uint8Array) => putAt(place, () => writeFileSync(place, image, { flag: 'wx' }))
  const fileOf = (key: string) => join(folder, `${key}.png`)
  const keep = (key: string) => {
    const seal = sealOf(fileOf(key))
    if (seal) seals[key] = seal
  }
  const isAsLeft = (key: string) => {
    const seal = last[key]
    return seal !== undefined && now - seal[1] < DAY_S && isSealed(fileOf(key), seal)
  }
  return {
    publish(key, place) {
      if (isAsLeft(key)) {
        link(fileOf(key), place)
      } else {
        const image = cache.get(key)
        if (!image) return false
        write(place, image)
      }
      keep(key)
      return true
    },
    add(key, image, place) {
      cache.put(key, Buffer.from(image))
      write(place, image)
      keep(key)
    },
    close() {
      writeSeals(join(folder, SEALS), seals)
      cache.prune()
    },
  }
}
