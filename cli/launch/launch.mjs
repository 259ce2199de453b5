import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { COMMANDS } from './commands.mjs'
import { handOver } from './hand-over.mjs'
import { installPackages, packagesMatch } from './install.mjs'
import { LaunchError } from './launch-error.mjs'
import { findNode } from './node-binary.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Installs what is missing, finds the Node to run on, and hands over to a command in cli/. Ends the process with the
 * command's exit code, or with 1 and one sentence.
 *
 * @param {string[]} argv the command and its arguments
 */
export async function launch([name, ...args]) {
  try {
    const file = COMMANDS[/** @type {keyof typeof COMMANDS} */ (name)]
    if (!Object.hasOwn(COMMANDS, name ?? '') || !file) {
      const known = Object.keys(COMMANDS).join(', ')
      throw new LaunchError(`There is no command "${name ?? ''}". Commands are: ${known}.`)
    }
    if (!packagesMatch(ROOT)) await installPackages(ROOT)
    const node = findNode(ROOT)
    handOver(node, [join(ROOT, 'cli', file), ...args], { cwd: ROOT, firstInPath: dirname(node) })
  } catch (error) {
    if (!(error instanceof LaunchError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
