import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'

/** A server that listens. */
export interface Running {
  port: number
  stop(): Promise<void>
}

const START_LIMIT_MS = 40_000
const BETWEEN_TRIES_MS = 50

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

/**
 * Starts a server and waits until it listens. It leads a group of its own, so that what it starts ends with it.
 *
 * @throws Error with what it printed, when it ends before
 */
export async function startProgram(
  port: number,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
  cwd?: string,
): Promise<Running> {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text))
  const ended = once(child, 'close')
  const isRunning = () => child.exitCode === null && child.signalCode === null
  const end = Date.now() + START_LIMIT_MS
  const stop = async () => {
    if (isRunning() && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM')
    await ended
  }
  while (isRunning() && Date.now() < end) {
    if (await listens(port)) return { port, stop }
    await wait(BETWEEN_TRIES_MS)
  }
  await stop()
  throw new Error(`${command} did not start to listen:\n${printed}`)
}
