import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CodeFence } from '../../../../guide/code/define-checker.ts'
import {
  checkedShare,
  formatSummary,
  isOverLimit,
  readSummary,
  summarize,
  SUMMARY_FILE,
} from '../../../../guide/code/summary.ts'

const fence = (more: Partial<CodeFence> = {}): CodeFence => {
  return { language: 'ts', text: 'x', at: { line: 5, column: 1 }, contexts: [], ...more }
}
const article = (path: string, ...fences: CodeFence[]) => ({ path, file: path, versions: {}, fences })

describe('summarize', () => {
  const b = article('b.md', fence({ language: 'sql', unchecked: 'it is cut' }), fence({ src: 'samples/x.ts' }))
  const a = article('a.md', fence())

  it('counts what is checked, by language and in all', () => {
    expect(summarize([b, a])).toEqual({
      fences: 3,
      checked: 2,
      fromSamples: 1,
      unchecked: [{ path: 'b.md', line: 5, language: 'sql', reason: 'it is cut' }],
      byLanguage: { sql: { fences: 1, checked: 0 }, ts: { fences: 2, checked: 2 } },
    })
  })

  it('is the same whatever the order of the articles', () => {
    expect(formatSummary(summarize([a, b]))).toBe(formatSummary(summarize([b, a])))
  })
})

describe('isOverLimit', () => {
  it('allows one in twenty', () => {
    const unchecked = fence({ unchecked: 'it is cut' })
    const of = (count: number) =>
      summarize([article('a.md', unchecked, ...Array.from({ length: count - 1 }, () => fence()))])
    expect([isOverLimit(of(20)), isOverLimit(of(19)), isOverLimit(summarize([]))]).toEqual([false, true, false])
  })
})

describe('readSummary', () => {
  let content = ''
  beforeEach(() => void (content = mkdtempSync(join(tmpdir(), 'fixproof-summary-'))))
  afterEach(() => rmSync(content, { recursive: true }))

  it('reads what was written', () => {
    expect(readSummary(content)).toBeUndefined()
    const summary = summarize([article('a.md', fence(), fence({ unchecked: 'it is cut' }))])
    writeFileSync(join(content, SUMMARY_FILE), formatSummary(summary))
    expect(readSummary(content)).toEqual(summary)
  })

  it('refuses another shape', () => {
    writeFileSync(join(content, SUMMARY_FILE), '{ "fences": 2 }')
    expect(() => readSummary(content)).toThrow()
  })
})

describe('checkedShare', () => {
  it('rounds down', () => {
    expect(checkedShare({ fences: 200, checked: 199 })).toBe(99)
    expect(checkedShare({ fences: 0, checked: 0 })).toBe(100)
  })
})
