import type { Answer, Question } from '../../guide/search/question.ts'

/** What the worker says. */
export type Reply = { id: number; answer: Answer } | { id: number; failure: string }

/** Address of elements/search/worker.ts, which modules/elements.ts puts in; in dev there is none. */
declare const SEARCH_WORKER: string | undefined

/** Not among TypeScript's types: https://developer.mozilla.org/docs/Web/API/TrustedTypePolicyFactory. */
interface TrustedTypes {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => typeof rules
}

interface Asker {
  question: Question
  resolve: (answer: Answer | Promise<Answer>) => void
  reject: (error: Error) => void
}

/** What the worker was asked and has not answered, by number. */
const askers = new Map<number, Asker>()
let worker: Worker | undefined
let isBroken = false
let count = 0

async function askHere(question: Question): Promise<Answer> {
  const engine = await import('./engine.ts')
  return engine.askHere(question)
}

function take({ data }: MessageEvent<Reply>): void {
  const asker = askers.get(data.id)
  askers.delete(data.id)
  if ('answer' in data) asker?.resolve(data.answer)
  else asker?.reject(new Error(data.failure))
}

/** A worker that does not start is not tried again: the page does its work. */
function giveUp(): void {
  isBroken = true
  worker?.terminate()
  for (const { question, resolve } of askers.values()) resolve(askHere(question))
  askers.clear()
}

function startWorker(address: string): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy('search-worker', { createScriptURL: (url) => url })
  const started = new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' })
  started.addEventListener('message', take)
  started.addEventListener('error', giveUp)
  return started
}

/** The worker, started with the first question; undefined where there can be none. */
function theWorker(): Worker | undefined {
  if (isBroken || typeof SEARCH_WORKER === 'undefined') return undefined
  try {
    worker ??= startWorker(SEARCH_WORKER)
  } catch {
    giveUp()
  }
  return worker
}

/** Asks the index, which is loaded with the first question. Rejects where it can't be had; the next question tries again. */
export async function askIndex(question: Question): Promise<Answer> {
  const asked = theWorker()
  if (!asked) return askHere(question)
  const id = ++count
  const answer = new Promise<Answer>((resolve, reject) => askers.set(id, { question, resolve, reject }))
  asked.postMessage({ id, question })
  return answer
}
