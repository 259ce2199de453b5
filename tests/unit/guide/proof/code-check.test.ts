import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkedShare, CODE_CHECK_FILE, readCodeCheck } from '../../../../guide/proof/code-check.ts'

describe('readCodeCheck', () => {
  let project = ''
  beforeEach(() => void (project = mkdtempSync(join(tmpdir(), 'fixproof-code-check-'))))
  afterEach(() => rmSync(project, { recursive: true }))

  function write(report: unknown): void {
    mkdirSync(join(project, 'reports'))
    writeFileSync(join(project, CODE_CHECK_FILE), JSON.stringify(report))
  }

  it('reads the report where there is one', () => {
    expect(readCodeCheck(project)).toBeUndefined()
    const report = {
      fences: 2,
      checked: 1,
      unchecked: [{ path: '/blog/guides/a', line: 3, reason: 'A picture of output' }],
    }
    write(report)
    expect(readCodeCheck(project)).toEqual(report)
  })

  it('refuses another shape', () => {
    write({ fences: 2 })
    expect(() => readCodeCheck(project)).toThrow()
  })
})

describe('checkedShare', () => {
  it('rounds down', () => {
    expect(checkedShare({ fences: 200, checked: 199, unchecked: [] })).toBe(99)
    expect(checkedShare({ fences: 0, checked: 0, unchecked: [] })).toBe(100)
  })
})
