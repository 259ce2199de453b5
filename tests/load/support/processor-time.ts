import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** The clock of /proc ticks a hundred times a second on every Linux. */
const TICK_MS = 10
const USER_FIELD = 11

function fromProc(pid: number): number {
  // The name of the program, which stands in brackets, may hold anything.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[USER_FIELD]) + Number(fields[USER_FIELD + 1])) * TICK_MS
}

function fromPs(pid: number): number {
  const text = execFileSync('ps', ['-o', 'time=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000
}

/** Milliseconds of processor time that processes have used. */
export function processorTime(processes: readonly number[]): number {
  const read = existsSync('/proc/self/stat') ? fromProc : fromPs
  return processes.reduce((sum, pid) => sum + read(pid), 0)
}
