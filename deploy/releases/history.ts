import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** A site that was published. */
export interface Release {
  /** Hash of its files, and the name of its folder. */
  id: string
  /** When it was published, in milliseconds since 1970. */
  since: number
  /** Its own files whose name changes with their content. */
  hashed: string[]
}

/** All that was published and is still there, the newest last. */
export type History = readonly Release[]

const FILE = 'releases.json'

const schema = z.array(
  z.object({ id: z.string().regex(/^[0-9a-f]+$/), since: z.number(), hashed: z.array(z.string()) }),
)

/** A day: for so long a page that somebody has open may ask for its assets. */
export const KEPT_MS = 86_400_000

/**
 * The releases that are still in use: the newest, the one before it, and those that were replaced less than a day ago.
 *
 * @param now milliseconds since 1970
 */
export function stillUsed(history: History, now: number): History {
  return history.filter((_, index) => {
    const replaced = history[index + 1]?.since
    return replaced === undefined || index === history.length - 2 || now - replaced < KEPT_MS
  })
}

/**
 * @param folder that sites are published to
 * @throws Error with one sentence where the file was damaged
 */
export async function readHistory(folder: string): Promise<History> {
  const file = join(folder, FILE)
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]'
    throw error
  })
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    throw new Error(`${file} can't be understood: delete it, and assets of earlier releases are no longer kept.`)
  }
}

export async function writeHistory(folder: string, history: History): Promise<void> {
  const temporary = join(folder, `.${FILE}.${process.pid}`)
  await writeFile(temporary, JSON.stringify(history))
  await rename(temporary, join(folder, FILE))
}
