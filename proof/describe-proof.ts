import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../cli/browser.ts'
import { findFirestoreEmulator } from '../cli/firestore-emulator.ts'
import type { Proof, RuntimeKind, SideName } from '../guide/proof/define-proof.ts'
import { SIDES } from '../guide/proof/define-proof.ts'
import { holds } from '../guide/proof/report.ts'
import { makeReport, pairResults, writeReport } from './make-report.ts'
import type { SampleRun } from './run-sample.ts'
import { runSample, SAMPLE_LIMIT } from './run-sample.ts'
import { filesOfSide } from './side.ts'

/** What is found here, for the child as well. */
const FINDERS: Partial<Record<RuntimeKind, () => unknown>> = {
  browser: findBrowser,
  firestore: findFirestoreEmulator,
}

/** Why a proof can't run on this machine; undefined when it can. */
async function missingFor({ runtime }: Proof): Promise<string | undefined> {
  try {
    await FINDERS[runtime]?.()
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

/**
 * The tests of a sample: what its proof says, that neither side can be replaced by the other, that nothing is left, and
 * the report, which is written.
 *
 * @param url `import.meta.url` of `samples/<id>/attack.spec.ts`
 */
export async function describeProof(url: string): Promise<void> {
  const folder = dirname(fileURLToPath(url))
  const id = basename(folder)
  const { default: proof } = (await import(pathToFileURL(join(folder, 'proof.ts')).href)) as { default: Proof }

  const missing = await missingFor(proof)
  if (missing !== undefined) console.log(`${id} was not attacked: ${missing}`)

  describe.skipIf(missing !== undefined)(id, () => {
    let run: SampleRun
    const seenOn = (side: SideName, kind: 'attacks' | 'uses', name: string) => run.original[side][kind][name]

    beforeAll(async () => {
      run = await runSample(folder)
      writeReport(makeReport(id, proof, run))
    }, SAMPLE_LIMIT + 30_000)

    it.each(proof.attacks)('attack: $name', ({ name }) => {
      expect(seenOn('vulnerable', 'attacks', name)).toMatchObject({ succeeded: true })
      expect(seenOn('fixed', 'attacks', name)).toMatchObject({ succeeded: false })
    })

    it.each(proof.uses)('use: $name', ({ name }) => {
      expect(seenOn('vulnerable', 'uses', name)).toMatchObject({ succeeded: true })
      expect(seenOn('fixed', 'uses', name)).toMatchObject({ succeeded: true })
    })

    it('fails when the vulnerable code stands in place of the fixed', () => {
      expect(holds(pairResults(proof, { ...run.original, fixed: run.nothingFixed }))).toBe(false)
    })

    it('fails when the fixed code stands in place of the vulnerable', () => {
      expect(holds(pairResults(proof, { ...run.original, vulnerable: run.nothingVulnerable }))).toBe(false)
    })

    it('has the same files on both sides', () => {
      const [vulnerable, fixed] = SIDES.map((side) => [...filesOfSide(folder, side).keys()])
      expect(vulnerable).not.toEqual([])
      expect(vulnerable).toEqual(fixed)
    })

    it('leaves no file, socket, timer or process behind', () => {
      expect({ files: run.leftFiles, open: run.left }).toEqual({ files: [], open: [] })
    })
  })
}
