import { realpathSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import type { SiteIndex } from './read-site.ts'

interface Followed {
  /** Path of the finished site, perhaps with a link in it. */
  folder: string
  /** Where it led when it was read. */
  served: string
  /** Milliseconds between two looks; without it nobody looks. */
  followMs?: number
  endpoint?: string
  onChange?: (sentence: string) => void
}

/** Where a path leads; the path itself where there is nothing, so that whoever reads it says so. */
export function realFolder(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}

function readBeside(folder: string, endpoint: string | undefined): Promise<SiteIndex> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./site-thread.ts', import.meta.url), { workerData: { folder, endpoint } })
    worker.once('message', resolve).once('error', reject)
  })
}

/**
 * Reads a site anew when a link in its path leads to another folder, as `npm run deploy:folder` has it. It looks again and
 * again, as not every file system tells of changes. While the new one can't be read the old one stays.
 *
 * @param change called with each new site
 * @returns ends it
 */
export function followFolder(followed: Followed, change: (site: SiteIndex) => void): () => void {
  const { folder, followMs, endpoint, onChange } = followed
  if (followMs === undefined) return () => undefined
  let { served } = followed
  let isBusy = false
  const look = async () => {
    if (isBusy) return
    isBusy = true
    const now = await realpath(folder).catch(() => served)
    try {
      if (now === served) return
      served = now
      change(await readBeside(now, endpoint))
      onChange?.(`Serving ${now} from now on.`)
    } catch (error) {
      onChange?.(`${now} can't be served, so the release before stays: ${(error as Error).message}`)
    } finally {
      isBusy = false
    }
  }
  const timer = setInterval(look, followMs)
  return () => clearInterval(timer)
}
