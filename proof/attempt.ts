import type { Attempt, Observation, Proof, SideName } from '../guide/proof/define-proof.ts'
import { createSandbox } from './sandbox.ts'
import { openSide } from './side.ts'

/** Far more than any attempt takes: it is there for what hangs, and a busy machine is slow to start a database. */
const TIME_LIMIT = 120_000

/** What came of every attempt on one side, by name. */
export interface SideResult {
  attacks: Record<string, Observation>
  uses: Record<string, Observation>
}

/** Waits for the work, or until the signal says that the time is up. */
function beforeTimeIsUp<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new Error('It took too long and was stopped.'))
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

/**
 * Makes a world, tries one thing in it and takes it away.
 *
 * @throws what the proof threw, or when it took too long: that says nothing about the code that is attacked
 */
async function tryOnce(proof: Proof, sample: string, side: SideName, attempt: Attempt<unknown>): Promise<Observation> {
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), proof.timeLimit ?? TIME_LIMIT)
  const sandbox = createSandbox(sample, limit.signal)
  const work = async () => attempt.run(await proof.open(openSide(sample, side), sandbox))
  try {
    const { succeeded, seen } = await beforeTimeIsUp(work(), limit.signal)
    return { succeeded, seen }
  } catch (error) {
    throw new Error(`"${attempt.name}" could not be tried: ${(error as Error).message}`, { cause: error })
  } finally {
    clearTimeout(timer)
    limit.abort()
    await sandbox.end()
  }
}

/**
 * Tries every attack and every use of a proof on one side, one after the other.
 *
 * @param sample absolute path of the sample's folder
 */
export async function trySide(proof: Proof, sample: string, side: SideName): Promise<SideResult> {
  const result: SideResult = { attacks: {}, uses: {} }
  for (const kind of ['attacks', 'uses'] as const) {
    for (const attempt of proof[kind]) result[kind][attempt.name] = await tryOnce(proof, sample, side, attempt)
  }
  return result
}
