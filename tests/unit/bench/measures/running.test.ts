import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { startNode } from '../../../../bench/measures/running.ts'

const run = (code: string, env?: Record<string, string>) => startNode(tmpdir(), ['-e', code], env)

describe('startNode', () => {
  it('gives the exit code and the end of what was written', async () => {
    const running = await run('console.log("x".repeat(9000) + process.env.WORD); process.exitCode = 3', { WORD: 'end' })
    expect(await running.ended).toBe(3)
    expect(running.hasEnded()).toBe(true)
    expect(running.tail()).toHaveLength(3000)
    expect(running.tail()).toMatch(/xend\n$/)
  })

  it('ends what the program started as well', async () => {
    const child = 'setInterval(() => {}, 1000)'
    const running = await run(
      `const { pid } = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}]); console.log(pid); ${child}`,
    )
    await expect.poll(() => running.tail()).toMatch(/^\d+\n$/)
    const id = Number(running.tail())
    expect(() => process.kill(id, 0)).not.toThrow()
    await running.stop()
    expect(await running.ended).toBeNull()
    // Whoever adopts it may take a moment to notice that it is gone.
    await expect.poll(() => isRunning(id)).toBe(false)
  })
})

function isRunning(id: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${id}/status`, 'utf8'))
  } catch {
    return false
  }
}
