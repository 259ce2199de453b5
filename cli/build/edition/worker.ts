import process from 'node:process'
import type { JobName, Jobs } from './jobs.ts'
import { PREPARE } from './jobs.ts'

/** What a worker is sent: first what a job needs, then pieces of it. */
export type ToWorker<Name extends JobName> =
  { kind: 'begin'; name: Name; given: Jobs[Name]['given'] } | { kind: 'work'; items: Jobs[Name]['item'][] }

/** What a worker answers to each. */
export type FromWorker<Name extends JobName> =
  { kind: 'done'; results: Jobs[Name]['result'][] } | { kind: 'failed'; message: string; stack?: string }

type Work = (item: unknown) => Promise<unknown>

let job: Work | undefined

async function answer(message: ToWorker<JobName>): Promise<unknown[]> {
  if (message.kind === 'begin') {
    job = (await (PREPARE[message.name] as (given: unknown) => Promise<unknown>)(message.given)) as Work
    return []
  }
  const results: unknown[] = []
  // One after the other: pages are given their content by turns.
  for (const item of message.items) results.push(await job?.(item))
  return results
}

/** The build may have ended meanwhile, which is told by the callback and else thrown. */
function tell(answered: FromWorker<JobName>): void {
  process.send?.(answered, undefined, undefined, () => undefined)
}

process.on('message', (message: ToWorker<JobName>) => {
  answer(message).then(
    (results) => tell({ kind: 'done', results: results as Jobs[JobName]['result'][] }),
    (error: unknown) => {
      const { message: words, stack } = error instanceof Error ? error : new Error(String(error))
      tell({ kind: 'failed', message: words, stack })
    },
  )
})
// Whatever ended the build: nobody is there to be told.
process.on('disconnect', () => process.exit())
