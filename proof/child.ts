import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { Proof } from '../guide/proof/define-proof.ts'
import type { SideResult } from './attempt.ts'
import { trySide } from './attempt.ts'
import { endRuntimes, runtimeVersions } from './runtimes/lifetime.ts'
import type { Copies } from './stage.ts'

/** What a child tells when it is done. */
export interface ChildResult {
  original: Record<'vulnerable' | 'fixed', SideResult>
  /** The side that holds the vulnerable code instead of the fixed. */
  nothingFixed: SideResult
  /** The side that holds the fixed code instead of the vulnerable. */
  nothingVulnerable: SideResult
  /** Versions of what it ran on, besides packages. */
  versions: Record<string, string>
  /** Sockets, timers and processes that were still there at the end. */
  left: string[]
}

const SETTLED = 50
const PATIENCE = 3000

function resources(): string[] {
  return process.getActiveResourcesInfo().sort()
}

/** What is there now and was not before; ended things may need a moment to go. */
async function leftSince(before: readonly string[]): Promise<string[]> {
  const start = Date.now()
  for (;;) {
    const known = [...before]
    const left = resources().filter((name) => {
      const index = known.indexOf(name)
      if (index !== -1) known.splice(index, 1)
      return index === -1
    })
    if (left.length === 0 || Date.now() - start > PATIENCE) return left
    await wait(SETTLED)
  }
}

async function loadProof(folder: string): Promise<Proof> {
  const { default: proof } = (await import(pathToFileURL(join(folder, 'proof.ts')).href)) as { default: Proof }
  return proof
}

async function run(copies: Copies): Promise<ChildResult> {
  const before = resources()
  const { original, nothingFixed, nothingVulnerable } = copies
  const proof = await loadProof(original)
  const result = {
    original: {
      vulnerable: await trySide(proof, original, 'vulnerable'),
      fixed: await trySide(proof, original, 'fixed'),
    },
    // What is seen on the side that stays is known from the original.
    nothingFixed: await trySide(await loadProof(nothingFixed), nothingFixed, 'fixed'),
    nothingVulnerable: await trySide(await loadProof(nothingVulnerable), nothingVulnerable, 'vulnerable'),
  }
  const versions = { node: process.versions.node, ...runtimeVersions() }
  await endRuntimes()
  return { ...result, versions, left: await leftSince(before) }
}

/** Started by run-sample.ts, which sends the copies and gets the result or an error. */
process.once('message', (copies: Copies) => {
  run(copies)
    .then(
      (result) => ({ result }),
      (error: Error) => ({
        error: error.cause instanceof Error ? `${error.message}\n${error.cause.stack}` : error.stack,
      }),
    )
    .then((message) => process.send?.(message, () => process.disconnect?.()))
})
