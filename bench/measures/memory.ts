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

/** A process as proc_pid_stat(5) has it. */
export interface ProcessIds {
  id: number
  parent: number
  group: number
}

/** @returns undefined where the process has ended */
export function readStat(stat: string): ProcessIds | undefined {
  // The name stands in parentheses and may hold anything.
  const [, id, parent, group] = /^(\d+) .*\) \S (\d+) (\d+) /s.exec(stat) ?? []
  return id ? { id: Number(id), parent: Number(parent), group: Number(group) } : undefined
}

/** A process with its group and all that they started, also where that has a group of its own. */
export function familyOf(root: number, all: readonly ProcessIds[]): Set<number> {
  const family = new Set(all.filter(({ id, group }) => id === root || group === root).map(({ id }) => id))
  // A set gives what is added to it meanwhile as well.
  for (const member of family) {
    for (const { id, parent } of all) if (parent === member) family.add(id)
  }
  return family
}

function memoryOfFamily(root: number): number {
  const names = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const all = names.map((name) => readStat(readProc(name, 'stat'))).filter((ids) => ids !== undefined)
  return addMemory([...familyOf(root, all)].map((id) => readStatm(readProc(String(id), 'statm'))))
}

/**
 * Looks twice a second at what a process and all that came from it have.
 *
 * @returns ends it, and gives the most that was seen at one moment, in bytes; undefined where there is no /proc
 */
export function watchMemory(root: number): () => number | undefined {
  let peak: number | undefined
  const look = () => {
    if (process.platform === 'linux') peak = Math.max(peak ?? 0, memoryOfFamily(root))
  }
  const timer = setInterval(look, POLL_MS)
  return () => {
    clearInterval(timer)
    return peak
  }
}
