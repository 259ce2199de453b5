import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { JobName, Jobs } from './jobs.ts'
import { PREPARE } from './jobs.ts'
import type { FromWorker, ToWorker } from './worker.ts'

/** Fewer pieces are done in this process: another one takes longer to start. */
const FEW = 8

/** Pieces that a worker is sent at once: few, so that all end together, but not one, as each message costs a turn. */
const BATCH = 8
const TURNS = 4

/**
 * Room for new objects, in MB. Parsing and rendering make trees that are dropped at once; with V8's own 16 MB each
 * collection finds half of a tree alive and copies it: https://nodejs.org/api/cli.html#--max-semi-space-sizesize-in-mib
 */
const YOUNG_MB = 32

/**
 * Room for everything that lasts, in MB: V8 would let a process grow to gigabytes before it looks for what is not needed
 * any more. Each has the fields of all files, and of one file at a time the rest.
 */
const OLD_MB = 160
const OLD_MB_PER_FILE = 0.1

/** Processes that work on the jobs of a build. Threads would keep the memory of those that have ended. */
export interface Workers {
  /**
   * Does all pieces of a job, in this process where they are few.
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

async function ask<Name extends JobName>(
  worker: ChildProcess,
  message: ToWorker<Name>,
): Promise<Jobs[Name]['result'][]> {
  const waiting = new AbortController()
  const { signal } = waiting
  const ended = once(worker, 'exit', { signal }).then(([code, killed]: unknown[]) => {
    throw new Error(`A part of the build ended before its work was done (${String(killed ?? code)}).`)
  })
  worker.send(message)
  const [answer] = (await Promise.race([once(worker, 'message', { signal }), ended])) as [FromWorker<Name>]
  ended.catch(() => undefined)
  waiting.abort()
  if (answer.kind === 'done') return answer.results
  throw Object.assign(new Error(answer.message), { stack: answer.stack })
}

/**
 * @param files how many there are in the content folder
 * @param count how many processes; by default one for each processor
 * @param here prepares jobs that are done in this process, where it has what they need
 */
export function openWorkers(
  files: number,
  count = availableParallelism(),
  here: Partial<typeof PREPARE> = {},
): Workers {
  const workers: ChildProcess[] = []
  const open = () => {
    const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
      execArgv: [
        `--max-semi-space-size=${YOUNG_MB}`,
        `--max-old-space-size=${Math.round(OLD_MB + files * OLD_MB_PER_FILE)}`,
      ],
      serialization: 'advanced',
    })
    workers.push(worker)
  }

  return {
    async run(name, given, items, tell = () => undefined) {
      if (items.length === 0) return []
      const results: Jobs[typeof name]['result'][] = []
      if (items.length < FEW) {
        const job = await (here[name] ?? PREPARE[name])(given)
        for (const item of items) {
          const result = await job(item)
          results.push(result)
          tell(result)
        }
        return results
      }
      const waiting = [...items.keys()]
      const size = Math.min(BATCH, Math.ceil(items.length / (TURNS * count)))
      const work = async (worker: ChildProcess) => {
        await ask(worker, { kind: 'begin', name, given })
        for (let places = waiting.splice(0, size); places.length > 0; places = waiting.splice(0, size)) {
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
      const open = workers.splice(0).filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)
      const ended = open.map((worker) => once(worker, 'exit'))
      for (const worker of open) if (worker.connected) worker.disconnect()
      await Promise.all(ended)
    },
  }
}
