import { describe, expect, it } from 'vitest'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { CHECKS } from '../../../../guide/output/checks/index.ts'
import { checkOutput } from '../../../../guide/output/engine.ts'
import { run, runEvery } from '../../../fixtures/output/run.ts'
import { inMemory, OPTIONS, validSite } from '../../../fixtures/output/site.ts'

const folder = join(import.meta.dirname, '../../../../guide/output/checks')
const ids = CHECKS.map(({ id }) => id)

describe('checkOutput', () => {
  it('finds nothing on the valid site', () => {
    expect(runEvery(validSite())).toEqual([])
  })

  it('has each check once, in the file of its id', () => {
    const files = readdirSync(folder).map((file) => file.replace('.ts', ''))
    expect(files.filter((name) => name !== 'index').sort()).toEqual([...ids].sort())
  })

  it('has a test with a broken site for each check', () => {
    const tests = readdirSync(join(import.meta.dirname, 'checks')).map((file) => file.replace('.test.ts', ''))
    expect(tests.sort()).toEqual([...ids].sort())
  })

  it('gives page, message and mend as sentences', () => {
    const files = { ...validSite(), 'blog.html': '<p>nothing</p>', '200.html': '<p>nothing</p>' }
    for (const { page, message, hint } of checkOutput(inMemory(files), OPTIONS)) {
      expect(page).not.toBe('')
      expect(message).toMatch(/^[A-Z<"].*\S$/)
      expect(hint).toMatch(/[.?]$/)
    }
  })

  it('ends for pages that are hardly pages', () => {
    for (const text of ['', '<', '<!doctype html>', '<html><frameset></frameset></html>', '\u0000', '<template><p>']) {
      expect(run({ ...validSite(), 'blog.html': text }).length).toBeGreaterThan(0)
    }
  })
})
