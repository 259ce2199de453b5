import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { SideName } from '../guide/proof/define-proof.ts'
import { ROOT } from '../cli/support/root.ts'

/** What a sample imports from the project. */
const AROUND = ['guide', 'proof', 'cli', 'node_modules', 'package.json']

/** One copy of a sample. */
export interface Copy {
  /** Absolute path of its folder. */
  folder: string
  /** The sides that are tried on it. */
  sides: readonly SideName[]
}

/** A sample as it is, and with each side replaced by the other. */
export interface Copies {
  original: Copy
  /** The vulnerable code stands where the fixed should. */
  nothingFixed: Copy
  /** The fixed code stands where the vulnerable should. */
  nothingVulnerable: Copy
}

function copySample(stage: string, name: string, id: string): string {
  const project = join(stage, name)
  const folder = join(project, 'samples', id)
  mkdirSync(folder, { recursive: true })
  for (const part of AROUND) symlinkSync(join(ROOT, part), join(project, part), 'junction')
  cpSync(join(ROOT, 'samples', id), folder, { recursive: true })
  return folder
}

/** Puts the files of one side where those of the other stand. */
function replaceSide(folder: string, replaced: SideName, by: SideName, names: readonly string[]): void {
  for (const name of names.filter((name) => name === replaced || name.startsWith(`${replaced}.`))) {
    rmSync(join(folder, name), { recursive: true })
    cpSync(join(folder, by + name.slice(replaced.length)), join(folder, name), { recursive: true })
  }
}

/**
 * Copies a sample three times, so that what runs can't change the project and each side can be replaced by the other.
 *
 * @param stage an empty folder
 * @param id of the sample
 * @param names of the files and folders in the sample's folder
 */
export function copySamples(stage: string, id: string, names: readonly string[]): Copies {
  const original = copySample(stage, 'original', id)
  const nothingFixed = copySample(stage, 'nothing-fixed', id)
  replaceSide(nothingFixed, 'fixed', 'vulnerable', names)
  const nothingVulnerable = copySample(stage, 'nothing-vulnerable', id)
  replaceSide(nothingVulnerable, 'vulnerable', 'fixed', names)
  return {
    original: { folder: original, sides: ['vulnerable', 'fixed'] },
    // What was seen on the side that stays is known from the original.
    nothingFixed: { folder: nothingFixed, sides: ['fixed'] },
    nothingVulnerable: { folder: nothingVulnerable, sides: ['vulnerable'] },
  }
}
