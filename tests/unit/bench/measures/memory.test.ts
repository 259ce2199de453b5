import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { addMemory, readStatm, watchMemory } from '../../../../bench/measures/memory.ts'

describe('readStatm', () => {
  it('tells own pages from those that can be shared', () => {
    expect(readStatm('300000 1000 200 50 0 900 0\n')).toEqual({ own: 800 * 4096, shared: 200 * 4096 })
  })

  it('takes a process that has ended as nothing', () => {
    expect(readStatm('')).toEqual({ own: 0, shared: 0 })
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
