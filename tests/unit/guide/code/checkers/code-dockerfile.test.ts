import { describe, expect, it } from 'vitest'
import { check, fence } from '../check.ts'

describe('code-dockerfile', () => {
  it('accepts a Dockerfile', async () => {
    expect(await check(fence('dockerfile', 'FROM node:26', 'USER node', 'CMD ["node", "server.js"]'))).toEqual([])
  })

  it('tells an instruction that there is not', async () => {
    expect(await check(fence('dockerfile', 'FROM node:26', 'RUNN npm ci'))).toEqual([
      '18:1 code-dockerfile: Unknown instruction: RUNN.',
    ])
  })
})
