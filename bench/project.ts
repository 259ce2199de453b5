import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../cli/support/root.ts'
import { copyProject } from '../tests/build/support/project-copy.ts'
import { writeCorpus } from './corpus/write.ts'

/** What a build of the project leaves behind for the next one, the output included, below its folder. */
export const KEPT = ['.nuxt', '.output', '.data', 'node_modules/.cache'] as const

/** Packages are linked one by one, so that the copy keeps what it learns for itself. */
function linkPackages(folder: string): void {
  const packages = join(folder, 'node_modules')
  rmSync(packages)
  mkdirSync(packages)
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name !== '.cache') symlinkSync(join(ROOT, 'node_modules', name), join(packages, name))
  }
}

/**
 * Copies the project with so many generated articles in place of its own.
 *
 * @param folder where to; it exists and is empty
 */
export function copyWithCorpus(folder: string, articles: number): void {
  copyProject(folder, {})
  linkPackages(folder)
  writeCorpus(join(folder, 'content'), articles, join(ROOT, 'content'))
}
