import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'

const PATIENCE_MS = 10_000
const TAIL = 3000

/** Groups of processes that run now: they have a group of their own, so nobody else would end them with this process. */
const groups = new Set<number>()

process.on('exit', () => {
  for (const group of groups) endGroup(group, 'SIGKILL')
})

function endGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal)
  } catch {
    // All of them ended in the meantime.
  }
}

/** A program that was started. */
export interface Running {
  /** Id of the process and of its group. */
  id: number
  /** The end of what it wrote. */
  tail: () => string
  /** Its exit code, when it has ended; null where a signal ended it. */
  ended: Promise<number | null>
  hasEnded: () => boolean
  /** Ends it and all that it started: asked to, and after ten seconds forced to. */
  stop: () => Promise<void>
}

function environment(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { GUIDE_CONTENT: _, ...env } = process.env
  return { ...env, NUXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', ...more }
}

/** Starts Node in a folder, as a group of processes of its own. */
export async function startNode(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: environment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output = `${output}${chunk.toString()}`.slice(-2 * TAIL)))
  }
  const closed = once(child, 'close')
  await once(child, 'spawn')
  const id = child.pid as number
  groups.add(id)
  let isOver = false
  const ended = closed.then(([code]) => {
    isOver = true
    groups.delete(id)
    return code as number | null
  })
  const stop = async () => {
    endGroup(id, 'SIGTERM')
    const timer = setTimeout(() => endGroup(id, 'SIGKILL'), PATIENCE_MS)
    await ended
    clearTimeout(timer)
    // What does not listen to the signal and has closed its output.
    endGroup(id, 'SIGKILL')
  }
  return { id, tail: () => output.slice(-TAIL), ended, hasEnded: () => isOver, stop }
}
