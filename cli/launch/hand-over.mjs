import { spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import process from 'node:process'

/**
 * Runs the command in place of this process: same terminal, same signals, same exit code.
 *
 * @param {string} node path of the Node to run
 * @param {string[]} args
 * @param {{ cwd: string, firstInPath: string }} options `firstInPath`: folder where the command's children find `node`
 */
export function handOver(node, args, { cwd, firstInPath }) {
  const env = { ...process.env, PATH: [firstInPath, process.env.PATH].filter(Boolean).join(delimiter) }
  const child = spawn(node, args, { cwd, env, stdio: 'inherit' })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // A terminal sends Ctrl+C to the child as well: twice would read as "stop at once".
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  child.on('error', (error) => {
    console.error(`Node at ${node} can't be started: ${error.message}.`)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    if (signal) {
      if (signal === 'SIGKILL') console.error('The command was killed by the system, perhaps because memory ran out.')
      process.removeAllListeners(signal)
      process.kill(process.pid, signal)
    }
    process.exitCode = code ?? 1
  })
}
