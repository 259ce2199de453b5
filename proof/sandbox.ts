import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Sandbox } from '../guide/proof/define-proof.ts'

/** A sandbox that can be ended. */
export interface EndableSandbox extends Sandbox {
  /** Ends everything that was made with it, the last first. A failure to end is thrown after the rest has ended. */
  end(): Promise<void>
}

/**
 * Makes the sandbox of one attempt.
 *
 * @param sample absolute path of the sample's folder
 * @param signal fires when the attempt's time is up
 */
export function createSandbox(sample: string, signal: AbortSignal): EndableSandbox {
  const ends: (() => unknown)[] = []
  const sandbox: EndableSandbox = {
    signal,
    sharedPath: (name) => join(sample, name),
    shared: (name) => readFileSync(join(sample, name), 'utf8'),
    defer: (end) => void ends.push(end),
    folder() {
      const folder = mkdtempSync(join(tmpdir(), 'proof-'))
      sandbox.defer(() => rmSync(folder, { recursive: true, force: true }))
      return folder
    },
    async end() {
      const failures: unknown[] = []
      for (const end of ends.splice(0).reverse()) {
        try {
          await end()
        } catch (error) {
          failures.push(error)
        }
      }
      if (failures.length > 0) throw failures[0]
    },
  }
  return sandbox
}
