import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { createHistogram } from 'node:perf_hooks'
import type { Outcome, Task } from './client.ts'

function share(total: number, number: number, parts: number): number {
  return Math.floor((total * (number + 1)) / parts) - Math.floor((total * number) / parts)
}

function runThread(task: Task): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./client-thread.ts', import.meta.url), { workerData: task })
    worker.once('message', resolve).once('error', reject)
  })
}

function sum(outcomes: readonly Outcome[]): Outcome {
  const total: Outcome = {
    answers: 0,
    bytes: 0,
    errors: new Map(),
    reopened: 0,
    open: 0,
    ms: 0,
    latency: createHistogram(),
  }
  for (const one of outcomes) {
    for (const field of ['answers', 'bytes', 'reopened', 'open'] as const) total[field] += one[field]
    for (const [reason, times] of one.errors) total.errors.set(reason, (total.errors.get(reason) ?? 0) + times)
    total.ms = Math.max(total.ms, one.ms)
    total.latency.add(one.latency)
  }
  return total
}

/** Runs a task on all processors, since one client alone would be slower than nginx. */
export async function runClients(task: Task): Promise<Outcome> {
  const threads = Math.min(availableParallelism(), task.connections)
  const { until } = task
  const parts = Array.from({ length: threads }, (_, number) => ({
    ...task,
    connections: share(task.connections, number, threads),
    until: 'ms' in until ? until : { answers: share(until.answers, number, threads) },
  }))
  return sum(await Promise.all(parts.map(runThread)))
}
