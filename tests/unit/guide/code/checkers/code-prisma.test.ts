import { describe, expect, it } from 'vitest'
import { check, fence } from '../check.ts'

describe('code-prisma', () => {
  it('accepts models alone', async () => {
    expect(await check(fence('prisma [schema.prisma]', 'model User {', '  id Int @id', '}'))).toEqual([])
  })

  it('tells a type that there is not', async () => {
    expect(await check(fence('prisma', 'model User {', '  id Int @id', '  name Strin', '}'))).toEqual([
      expect.stringMatching(/^19:8 code-prisma: Type "Strin" is neither a built-in type/),
    ])
  })
})
