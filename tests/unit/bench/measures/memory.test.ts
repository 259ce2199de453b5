import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { addMemory, familyOf, readStat, readStatm, watchMemory } from '../../../../bench/measures/memory.ts'

describe('readStatm', () => {
  it('tells own pages from those that can be shared', () => {
    expect(readStatm('300000 1000 200 50 0 900 0\n')).toEqual({ own: 800 * 4096, shared: 200 * 4096 })
  })

  it('takes a process that has ended as nothing', () => {
    expect(readStatm('')).toEqual({ own: 0, shared: 0 })
  })
})

describe('readStat', () => {
  it('reads ids behind a name that holds anything', () => {
    expect(readStat('12 (node) S 1 (x) S 3 4 5 0 -1\n')).toEqual({ id: 12, parent: 3, group: 4 })
    expect(readStat('')).toBeUndefined()
  })
})

describe('familyOf', () => {
  it('is the group and all that it started, in whatever group', () => {
    const all = [
      { id: 9, parent: 8, group: 7 },
      { id: 8, parent: 5, group: 7 },
      { id: 5, parent: 1, group: 5 },
      { id: 6, parent: 1, group: 5 },
      { id: 4, parent: 1, group: 4 },
    ]
    expect([...familyOf(5, all)].sort()).toEqual([5, 6, 8, 9])
  })
})

describe('addMemory', () => {
  it('counts the program of Node once', () => {
    const processes = [
      { own: 500, shared: 90 },
      { own: 30, shared: 100 },
      { own: 20, shared: 10 },
    ]
    expect(addMemory(processes)).toBe(650)
    expect(addMemory([])).toBe(0)
  })
})

describe('watchMemory', () => {
  it('ends without having looked', () => {
    expect(watchMemory(process.pid)()).toBeUndefined()
  })
})
