import { readdirSync, readFileSync } from 'node:fs'
import process from 'node:process'

const POLL_MS = 500
const PAGE_BYTES = 4096

/** Memory of one process, in bytes. */
export interface ProcessMemory {
  /** Pages that are its own. */
  own: number
  /** Pages of files and what others may have as well: above all the program itself. */
  shared: number
}

function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    // It ended in the meantime.
    return ''
  }
}

/** @param statm as proc_pid_statm(5) has it, in pages: size, resident, shared, … */
export function readStatm(statm: string): ProcessMemory {
  const [, resident = 0, shared = 0] = statm.split(' ').map(Number)
  return { own: (resident - shared) * PAGE_BYTES, shared: shared * PAGE_BYTES }
}

/**
 * What processes have together. Their own pages are added up. Of those that can be shared the most that one of them has is
 * counted once: nearly all are the program of Node, which is the same in all of them. smaps_rollup would share them out
 * exactly, but reading it walks through all pages of a process and holds it up, the longer the larger it is.
 */
export function addMemory(all: readonly ProcessMemory[]): number {
  return all.reduce((sum, { own }) => sum + own, 0) + Math.max(0, ...all.map(({ shared }) => shared))
}

/** Bytes that a group of processes has now. */
function memoryOfGroup(group: number): number {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  // Behind the name, which may hold anything, stand state, parent and group.
  const inGroup = pids.filter((pid) => Number(/^.*\) \S+ \d+ (\d+) /s.exec(readProc(pid, 'stat'))?.[1]) === group)
  return addMemory(inGroup.map((pid) => readStatm(readProc(pid, 'statm'))))
}

/**
 * Looks twice a second at what a group of processes has.
 *
 * @returns ends it, and gives the most that was seen at one moment, in bytes; undefined where there is no /proc
 */
export function watchMemory(group: number): () => number | undefined {
  let peak: number | undefined
  const look = () => {
    if (process.platform === 'linux') peak = Math.max(peak ?? 0, memoryOfGroup(group))
  }
  const timer = setInterval(look, POLL_MS)
  return () => {
    clearInterval(timer)
    return peak
  }
}
