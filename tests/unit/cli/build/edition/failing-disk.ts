import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const { writeFileSync, copyFileSync, linkSync, mkdirSync, renameSync, rmSync } = fs
const REAL = { writeFileSync, copyFileSync, linkSync, mkdirSync, renameSync, rmSync }

const nothing = () => undefined

function writeHalf(file: fs.PathOrFileDescriptor, data: string | NodeJS.ArrayBufferView): void {
  const bytes = typeof data === 'string' ? Buffer.from(data) : Buffer.from(data.buffer)
  REAL.writeFileSync(file, bytes.subarray(0, bytes.length >> 1))
}

function removeHalf(path: fs.PathLike): void {
  const [first] = fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() ? fs.readdirSync(path) : []
  if (first !== undefined) REAL.rmSync(join(String(path), first), { recursive: true })
}

/** A disk on which from some change on nothing is as it should be. */
export interface FailingDisk {
  /** How many changes were asked for. */
  changes: () => number
  mend: () => void
}

/**
 * Lets changes of the file system fail: everything of this project imports what makes them by name from node:fs.
 *
 * @param first the number, from 1, of the change that is left half done
 * @param fail is asked then, and for every change after it; `adds` tells whether it takes more of the disk
 */
export function failDisk(first: number, fail: (adds: boolean) => void): FailingDisk {
  let changes = 0
  const before = (adds: boolean, half: () => void = nothing) => {
    changes++
    if (changes === first) half()
    if (changes >= first) fail(adds)
  }
  Object.assign(fs, {
    writeFileSync: (...args: Parameters<typeof fs.writeFileSync>) => {
      before(true, () => writeHalf(args[0], args[1]))
      REAL.writeFileSync(...args)
    },
    copyFileSync: (...args: Parameters<typeof fs.copyFileSync>) => {
      before(true, () => writeHalf(args[1] as string, fs.readFileSync(args[0])))
      REAL.copyFileSync(...args)
    },
    linkSync: (...args: Parameters<typeof fs.linkSync>) => {
      before(true)
      REAL.linkSync(...args)
    },
    mkdirSync: (...args: Parameters<typeof fs.mkdirSync>) => {
      before(true)
      REAL.mkdirSync(...args)
    },
    renameSync: (...args: Parameters<typeof fs.renameSync>) => {
      before(false)
      REAL.renameSync(...args)
    },
    rmSync: (...args: Parameters<typeof fs.rmSync>) => {
      before(false, () => removeHalf(args[0]))
      REAL.rmSync(...args)
    },
  })
  syncBuiltinESMExports()
  return {
    changes: () => changes,
    mend() {
      Object.assign(fs, REAL)
      syncBuiltinESMExports()
    },
  }
}

/** A disk that knows no links, until the test has finished; `asked` tells how often one was wanted. */
export function withoutLinks(): { asked: () => number } {
  let asked = 0
  Object.assign(fs, {
    linkSync: () => {
      asked++
      throw Object.assign(new Error('There are no links.'), { code: 'EPERM' })
    },
  })
  syncBuiltinESMExports()
  onTestFinished(() => {
    Object.assign(fs, REAL)
    syncBuiltinESMExports()
  })
  return { asked: () => asked }
}
