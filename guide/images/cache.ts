import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const DAY_MS = 86_400_000

/** Pictures that no build asked for in this time go. */
const KEPT_DAYS = 30

/** The last chunk of every PNG: a file that was cut off lacks it. https://www.w3.org/TR/png-3/#11IEND */
const END = Buffer.from('0000000049454e44ae426082', 'hex')

/** Pictures of earlier builds by their key. What can't be read is not there, and nothing here stops a build. */
export interface ImageCache {
  get(key: string): Buffer | undefined
  put(key: string, image: Buffer): void
  /** Takes away what is old. */
  prune(): void
}

/** Marks a picture as asked for, once a day at most. */
function touch(file: string): void {
  if (Date.now() - statSync(file).mtimeMs > DAY_MS) utimesSync(file, new Date(), new Date())
}

/**
 * Opens the folder in which pictures are kept between builds.
 *
 * @param folder is made where it is missing
 * @param warn is given one sentence, once, where the folder can't be written
 */
export function openImageCache(folder: string, warn: (sentence: string) => void): ImageCache {
  let isWritable = true
  const attempt = (write: () => void) => {
    if (!isWritable) return
    try {
      write()
    } catch (error) {
      isWritable = false
      warn(`The pictures can't be kept for the next build, which will draw them again: ${(error as Error).message}.`)
    }
  }
  const fileOf = (key: string) => join(folder, `${key}.png`)
  return {
    get(key) {
      try {
        const image = readFileSync(fileOf(key))
        if (!image.subarray(-END.length).equals(END)) return undefined
        attempt(() => touch(fileOf(key)))
        return image
      } catch {
        return undefined
      }
    },
    put(key, image) {
      attempt(() => {
        mkdirSync(folder, { recursive: true })
        // Another build may write the same picture: each file is whole or not there.
        const draft = join(folder, `${key}.${process.pid}.draft`)
        writeFileSync(draft, image)
        renameSync(draft, fileOf(key))
      })
    },
    prune() {
      attempt(() => {
        for (const name of readdirSync(folder)) {
          const age = Date.now() - (statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? Infinity)
          if (age > KEPT_DAYS * DAY_MS) rmSync(join(folder, name), { force: true })
        }
      })
    },
  }
}
