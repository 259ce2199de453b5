import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { JobName, Jobs } from './jobs.ts'
import { PREPARE } from './jobs.ts'
import type { FromWorker, ToWorker } from './worker.ts'

/** Fewer pieces are done in this thread: a worker takes longer to start. */
const FEW = 8

/** Pieces that a worker is sent at once: few, so that all end together, but not one, as each message costs a turn. */
const BATCH = 8

/**
 * Room for new objects, in MB. Parsing and rendering make trees that are dropped at once; with V8's own 16 MB each
 * collection finds half of a tree alive and copies it: https://nodejs.org/api/worker_threads.html#new-workerfilename-options
 */
const YOUNG_MB = 64

/**
 * Room for everything that lasts, in MB: V8 would let a thread grow to gigabytes before it looks for what is not needed any
 * more. Each thread has the fields of all files, and of one file at a time the rest.
 */
const OLD_MB = 192
const OLD_MB_PER_FILE = 0.1

/** Threads that work on the jobs of a build. */
export interface Workers {
  /**
   * Does all pieces of a job, in this thread where they are few.
   *
   * @param tell is given each result as it comes, before all are there
   * @returns the results in the order of the pieces
   * @throws the first error of a piece
   */
  run<Name extends JobName>(
    name: Name,
    given: Jobs[Name]['given'],
    items: Jobs[Name]['item'][],
    tell?: (result: Jobs[Name]['result']) => void,
  ): Promise<Jobs[Name]['result'][]>
  close(): Promise<void>
}

async function ask<Name extends JobName>(worker: Worker, message: ToWorker<Name>): Promise<Jobs[Name]['result'][]> {
  worker.postMessage(message)
  const [answer] = (await once(worker, 'message')) as [FromWorker<Name>]
  if (answer.kind === 'done') return answer.results
  throw Object.assign(new Error(answer.message), { stack: answer.stack })
}

/**
 * @param files how many there are in the content folder
 * @param count how many threads; by default one for each processor
 */
export function openWorkers(files: number, count = availableParallelism()): Workers {
  const workers: Worker[] = []
  const open = () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: {
        maxYoungGenerationSizeMb: YOUNG_MB,
        maxOldGenerationSizeMb: Math.round(OLD_MB + files * OLD_MB_PER_FILE),
      },
    })
    workers.push(worker)
    return worker
  }

  return {
    async run(name, given, items, tell = () => undefined) {
      if (items.length === 0) return []
      const results: Jobs[typeof name]['result'][] = []
      if (items.length < FEW) {
        const job = await PREPARE[name](given)
        for (const item of items) {
          const result = await job(item)
          results.push(result)
          tell(result)
        }
        return results
      }
      const waiting = [...items.keys()]
      const work = async (worker: Worker) => {
        await ask(worker, { kind: 'begin', name, given })
        for (let places = waiting.splice(0, BATCH); places.length > 0; places = waiting.splice(0, BATCH)) {
          const batch = places.flatMap((place) => items[place] ?? [])
          const done = await ask<typeof name>(worker, { kind: 'work', items: batch })
          done.forEach((result, number) => {
            results[places[number] ?? 0] = result
            tell(result)
          })
        }
      }
      while (workers.length < count) open()
      await Promise.all(workers.map(work))
      return results
    },
    async close() {
      await Promise.all(workers.splice(0).map((worker) => worker.terminate()))
    },
  }
}
