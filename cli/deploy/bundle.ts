import { join } from 'node:path'
import { build } from 'rolldown'
import { ROOT } from '../support/root.ts'

/**
 * Bundles a program with all packages that it needs, for a machine that has Node and nothing else.
 *
 * @param source of the program, below the root folder
 * @param file absolute path to write
 */
export async function bundleProgram(source: string, file: string): Promise<void> {
  await build({
    input: join(ROOT, source),
    platform: 'node',
    logLevel: 'warn',
    output: { file, format: 'esm', codeSplitting: false },
  })
}
