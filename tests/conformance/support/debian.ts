import { globSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../../cli/support/root.ts'
import { runProcess } from '../../../cli/support/run-process.ts'
import { aptUnpack } from '../../../cli/support/unpacked-packages.ts'

const CACHE = join(ROOT, 'node_modules/.cache/conformance')

/** A program of Debian's, unpacked. */
export interface DebianProgram {
  /** Absolute path of the program. */
  path: string
  /** Absolute path of the folder that the packages were unpacked into. */
  folder: string
  env: Record<string, string>
}

/**
 * Fetches a program with what belongs to it.
 *
 * @param packages the program's own one first
 * @param path of the program in its package
 * @param check arguments with which it says that it runs here
 * @returns the program, or why there is none
 */
export async function debianProgram(
  packages: readonly string[],
  path: string,
  check: readonly string[],
): Promise<DebianProgram | { problem: string }> {
  const folder = join(CACHE, packages[0] ?? '')
  const problem = await aptUnpack(packages, folder)
  if (problem !== undefined) return { problem }
  const libraries = globSync('usr/lib/*-linux-gnu*', { cwd: folder }).map((name) => join(folder, name))
  const program = { path: join(folder, path), folder, env: { LD_LIBRARY_PATH: libraries.join(':') } }
  const { code, output } = await runProcess(program.path, check, { output: 'keep', env: program.env })
  return code === 0 ? program : { problem: `${packages[0]} does not run here (${output.trim().split('\n').at(-1)})` }
}
