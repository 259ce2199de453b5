import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { IndexPart } from '../../../guide/search/assembly/index-part.ts'

/** Fewer files are written here: another thread takes longer to start. */
const FEW = 1000

/** Writes the files of a folder. */
export interface FileWriter {
  write(file: IndexPart): void
  /** Writes many files while other work is done: ten thousand take seconds. Resolves when all are there. */
  writeMany(files: readonly IndexPart[]): Promise<void>
}

/** What the thread is given. */
export interface ManyFiles {
  folder: string
  files: readonly IndexPart[]
}

/** Opens a folder for files, and empties it. */
export function openWriter(folder: string): FileWriter {
  rmSync(folder, { recursive: true, force: true })
  const made = new Set<string>()
  const write = ({ path, content }: IndexPart) => {
    const file = join(folder, path)
    const parent = dirname(file)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    writeFileSync(file, content)
  }
  return {
    write,
    writeMany(files) {
      if (files.length < FEW) {
        for (const file of files) write(file)
        return Promise.resolve()
      }
      return new Promise((resolve, reject) => {
        const workerData: ManyFiles = { folder, files }
        const thread = new Worker(fileURLToPath(new URL('./file-thread.ts', import.meta.url)), { workerData })
        thread.once('error', reject)
        thread.once('exit', () => resolve())
      })
    },
  }
}
