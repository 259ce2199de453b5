import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { factsOf, hashOfFacts } from '../../../../guide/facts/folder.ts'
import { tempFolder } from '../../cli/temp-folder.ts'
import { FACT } from '../rules/lint.ts'

describe('factsOf', () => {
  it('reads a fact as its file is when it is asked for', () => {
    const folder = tempFolder({ 'facts/leaks.yml': FACT })
    const factOf = factsOf(folder)
    expect(factOf('leaks')).toMatchObject({ value: 50, unit: '%', published: '2026-01-01' })
    writeFileSync(join(folder, 'facts/leaks.yml'), FACT.replace('value: 50', 'value: 60'))
    expect(factOf('leaks')?.value).toBe(60)
  })

  it('knows nothing of other files and of facts that break a rule', () => {
    const factOf = factsOf(tempFolder({ 'facts/a.yml': 'value: 1', 'b.yml': FACT }))
    expect(['a', 'b', '../b', 'no', ''].map(factOf)).toEqual([undefined, undefined, undefined, undefined, undefined])
  })
})

describe('hashOfFacts', () => {
  it('changes with a fact and with nothing else', () => {
    const hash = (files: Record<string, string>) => hashOfFacts(tempFolder(files))
    const one = hash({ 'facts/leaks.yml': FACT })
    expect(hash({ 'facts/leaks.yml': FACT, 'glossary/a.md': 'x' })).toBe(one)
    expect(hash({ 'facts/leaks.yml': `${FACT}# x` })).not.toBe(one)
    expect(hash({ 'facts/other.yml': FACT })).not.toBe(one)
    expect(hash({})).not.toBe(one)
  })
})
