import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import process from 'node:process'
import { ROOT } from './root.ts'

export interface RunOptions {
  /** Added to the environment; undefined takes a variable away. */
  env?: Record<string, string | undefined>
  /** `show`: the child writes to the terminal. `keep`: its output is returned. */
  output?: 'show' | 'keep'
  /** Absolute path of the folder to run in; without it the root folder. */
  cwd?: string
  /** Whether the child may read the keyboard. */
  keyboard?: boolean
  /** Milliseconds after which the child is stopped; without it there is no limit. */
  timeout?: number
}

export interface RunResult {
  /** Exit code; 128 or more when a signal ended the child, as shells have it; 127 when it could not be started. */
  code: number
  /** What it wrote, where `output` is `keep`, and the reason where it could not be started. */
  output: string
}

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']
const COULD_NOT_START = 127
const ENDED_BY_SIGNAL = 128

function start(command: string, args: readonly string[], options: RunOptions): ChildProcess {
  const stdout = options.output === 'keep' ? 'pipe' : 'inherit'
  return spawn(command, args, {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, ...options.env },
    stdio: [options.keyboard ? 'inherit' : 'ignore', stdout, stdout],
    // With a time limit the child leads its own group, so that what it started ends with it.
    detached: options.timeout !== undefined,
  })
}

function stop(child: ChildProcess, signal: NodeJS.Signals, options: RunOptions): void {
  if (options.timeout === undefined || child.pid === undefined) child.kill(signal)
  else process.kill(-child.pid, signal)
}

/** Runs a program until it ends, in the root folder if no other is named. A signal to this process is passed on, and then ends it too. */
export function runProcess(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = start(command, args, options)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (output += text))
    }
    let received: NodeJS.Signals | undefined
    const passOn = (signal: NodeJS.Signals) => {
      received = signal
      stop(child, signal, options)
    }
    for (const signal of SIGNALS) process.on(signal, passOn)
    const timer = options.timeout && setTimeout(() => stop(child, 'SIGKILL', options), options.timeout)
    const finish = (code: number) => {
      clearTimeout(timer)
      for (const signal of SIGNALS) process.off(signal, passOn)
      if (received) process.kill(process.pid, received)
      else resolve({ code, output })
    }
    child.once('error', (error) => {
      output += error.message
      finish(COULD_NOT_START)
    })
    child.once('close', (code) => finish(code ?? ENDED_BY_SIGNAL))
  })
}

/** Runs a JavaScript or TypeScript file on the Node that runs this. */
export function runNode(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return runProcess(process.execPath, args, options)
}
