import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { SideName } from '../guide/proof/define-proof.ts'
import { ROOT } from '../cli/support/root.ts'

/** What a sample imports from the project. */
const AROUND = ['guide', 'proof', 'cli', 'node_modules', 'package.json']

/** Absolute paths of a sample as it is, and with each side replaced by the other. */
export interface Copies {
  original: string
  /** The vulnerable code stands where the fixed should. */
  nothingFixed: string
  /** The fixed code stands where the vulnerable should. */
  nothingVulnerable: string
}

function copySample(stage: string, name: string, sample: string): string {
  const project = join(stage, name)
  const folder = join(project, 'samples', basename(sample))
  mkdirSync(folder, { recursive: true })
  for (const part of AROUND) symlinkSync(join(ROOT, part), join(project, part), 'junction')
  cpSync(sample, folder, { recursive: true })
  return folder
}

/** Puts the files of one side where those of the other stand. */
function replaceSide(folder: string, replaced: SideName, by: SideName): void {
  for (const name of readdirSync(folder).filter((name) => name === replaced || name.startsWith(`${replaced}.`))) {
    rmSync(join(folder, name), { recursive: true })
    cpSync(join(folder, by + name.slice(replaced.length)), join(folder, name), { recursive: true })
  }
}

/**
 * Copies a sample three times, so that what runs can't change the project and each side can be replaced by the other.
 *
 * @param stage an empty folder
 * @param sample absolute path of the sample
 */
export function copySamples(stage: string, sample: string): Copies {
  const original = copySample(stage, 'original', sample)
  const nothingFixed = copySample(stage, 'nothing-fixed', sample)
  replaceSide(nothingFixed, 'fixed', 'vulnerable')
  const nothingVulnerable = copySample(stage, 'nothing-vulnerable', sample)
  replaceSide(nothingVulnerable, 'vulnerable', 'fixed')
  return { original, nothingFixed, nothingVulnerable }
}
