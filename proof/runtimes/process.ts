import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import process from 'node:process'
import type { Sandbox } from '../../guide/proof/define-proof.ts'

/** How a program ended. */
export interface Ended {
  /** Exit code; undefined when a signal ended it. */
  code: number | undefined
  /** What it wrote to both outputs. */
  output: string
}

/** Where and with what a program runs. */
export interface ProgramOptions {
  /** Default: the temporary folder of the run. */
  cwd?: string
  /** Added to the little environment that a sample has. */
  env?: Record<string, string>
  input?: string
}

/** What a program ends with: a world, or a whole run. */
type Lifetime = Pick<Sandbox, 'defer'>

/** Starts a program that ends with the world. `node` is the Node that runs the proof. */
function start(
  sandbox: Lifetime,
  [command = '', ...args]: readonly string[],
  { cwd, env }: ProgramOptions,
): ChildProcess {
  const child = spawn(command === 'node' ? process.execPath : command, args, {
    cwd: cwd ?? process.cwd(),
    env: { ...process.env, ...env },
    stdio: 'pipe',
    detached: process.platform !== 'win32',
  })
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()).once('error', () => resolve()))
  sandbox.defer(async () => {
    if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
      // With what it started itself.
      if (process.platform === 'win32') child.kill('SIGKILL')
      else process.kill(-child.pid, 'SIGKILL')
    }
    await closed
  })
  return child
}

function collect(child: ChildProcess, heard: (output: string) => void): void {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => heard((output += text)))
  }
}

/**
 * Runs a program to its end.
 *
 * @param command the program and its arguments: `['git', 'log']`, `['node', 'build.mjs']`
 * @throws Error when it can't be started
 */
export function runProgram(sandbox: Sandbox, command: readonly string[], options: ProgramOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = start(sandbox, command, options)
    let output = ''
    collect(child, (text) => (output = text))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? undefined, output }))
    // A program may end before its input is written (EPIPE); how it ended is told by `close`.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(options.input ?? '')
  })
}

/**
 * Starts a program and waits for a sentence of it, such as the address of a server on loopback.
 *
 * @param ready what it writes when it is ready
 * @returns what the expression found
 * @throws Error when it ends before
 */
export function startProgram(
  sandbox: Lifetime,
  command: readonly string[],
  ready: RegExp,
  options: ProgramOptions = {},
): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    const child = start(sandbox, command, options)
    let output = ''
    collect(child, (text) => {
      output = text
      const found = ready.exec(output)
      if (found) resolve(found)
    })
    child.once('error', reject)
    child.once('close', () => reject(new Error(`${command.join(' ')} ended before it was ready:\n${output}`)))
  })
}
