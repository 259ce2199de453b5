import { describe, expect, it } from 'vitest'
import { STACK_IDS, STACK_NAMES } from '../../../../guide/schema/stack.ts'

describe('STACK_NAMES', () => {
  it('has ids that can stand in an address and names that differ', () => {
    expect(STACK_IDS.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([])
    const names = Object.values(STACK_NAMES).map((name) => name.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
  })
})
