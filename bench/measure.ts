import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import process from 'node:process'

const POLL_MS = 200
const KIB = 1024

/** What a command took. */
export interface Measured {
  seconds: number
  /** Most memory that the process and all that it started had at one moment, in bytes; undefined where there is no /proc. */
  peak: number | undefined
}

function readProc(pid: string, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    // It ended in the meantime.
    return undefined
  }
}

/** Memory of a group of processes now: each page that they share is counted once, by shares: proc_pid_smaps_rollup(5). */
function memoryOfGroup(group: number): number {
  let sum = 0
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    // Behind the name, which may hold anything, stand state, parent and group.
    const fields = readProc(pid, 'stat')
      ?.replace(/^.*\) /s, '')
      .split(' ')
    if (Number(fields?.[2]) !== group) continue
    const [, kib = '0'] = /^Pss:\s+(\d+)/m.exec(readProc(pid, 'smaps_rollup') ?? '') ?? []
    sum += Number(kib) * KIB
  }
  return sum
}

/**
 * Runs Node in a folder and measures it.
 *
 * @throws Error with the end of what it wrote, when it fails
 */
export async function measure(folder: string, args: readonly string[]): Promise<Measured> {
  const { GUIDE_CONTENT: _, ...env } = process.env
  const start = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...env, NUXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  let peak: number | undefined
  const timer = setInterval(() => {
    if (process.platform === 'linux' && child.pid) peak = Math.max(peak ?? 0, memoryOfGroup(child.pid))
  }, POLL_MS)
  const [code] = (await once(child, 'close')) as [number | null]
  clearInterval(timer)
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${output.slice(-3000)}`)
  return { seconds: (performance.now() - start) / 1000, peak }
}
