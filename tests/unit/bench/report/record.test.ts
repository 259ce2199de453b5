import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Record } from '../../../../bench/report/record.ts'
import { resultsSchema } from '../../../../bench/report/results.ts'
import { ROOT } from '../../../../cli/support/root.ts'

const BUILD = { articles: 100, measure: 'build', run: 1, generator: 'Starlight' } as const
const VISIT = { ...BUILD, measure: 'visit' } as const

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fixproof-record-'))
  vi.spyOn(console, 'log').mockImplementation(() => {})
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const open = (add: boolean) => new Record({ articles: [100], measures: ['build'], add, folder })
const results = () => resultsSchema.parse(JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')))

describe('Record', () => {
  it('writes results and chart with each run', () => {
    const record = open(false)
    record.add(BUILD, { cold: 9.5 })
    expect(results().samples).toMatchObject([{ ...BUILD, values: { cold: 9.5 } }])
    expect(readFileSync(join(folder, 'results.svg'), 'utf8')).toContain('9.5 s')
    record.add({ ...BUILD, run: 2 }, { cold: 8.5 })
    expect(results().summaries).toMatchObject([{ runs: 2, medians: { cold: 9 } }])
    expect(record.failures()).toEqual([])
  })

  it('tells of a failure without the places of this machine', () => {
    const record = open(false)
    record.add(BUILD, {}, `The build ended.\n\u001B[31m${ROOT}/a.ts ${tmpdir()}/b`)
    expect(results().samples[0]?.failure).toBe('The build ended.\n<project>/a.ts <temporary>/b')
    expect(record.failures()).toEqual(['FAILED: 100 articles, run 1, Starlight, build: The build ended.'])
  })

  it('begins anew, or keeps what is not measured again', () => {
    const first = open(false)
    first.add(VISIT, { lcp: 700 })
    first.add(BUILD, { cold: 9 }, 'Too slow.')
    const second = open(true)
    second.add(BUILD, { cold: 8 })
    expect(results().samples.map(({ values }) => values)).toEqual([{ lcp: 700 }, { cold: 8 }])
    expect(second.tables()).not.toContain('700')
    expect(second.failures()).toEqual([])
    open(false).add(BUILD, { cold: 7 })
    expect(results().samples.map(({ values }) => values)).toEqual([{ cold: 7 }])
  })
})
