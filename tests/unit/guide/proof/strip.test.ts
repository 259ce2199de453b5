import { describe, expect, it } from 'vitest'
import { countAttacks, shownVersions, stripText } from '../../../../guide/proof/strip.ts'
import { reportOfIdor } from './sample-files.ts'

describe('shownVersions', () => {
  it('names what it ran on first, then packages by name', () => {
    const versions = {
      zod: '4.0.0',
      '@electric-sql/pglite': '0.5.16',
      express: '5.3.0',
      postgres: '18.6',
      node: '26.10.0',
    }
    expect(shownVersions({ versions })).toEqual([
      'Node 26.10.0',
      'Postgres 18.6',
      'PGlite 0.5.16',
      'express 5.3.0',
      'zod 4.0.0',
    ])
  })
})

describe('countAttacks', () => {
  it('counts those that got through', () => {
    expect(countAttacks(reportOfIdor())).toEqual({ of: 1, vulnerable: 1, fixed: 0 })
  })
})

describe('stripText', () => {
  it('says all that the strip says', () => {
    const text = stripText(reportOfIdor())
    for (const words of [
      'the proof holds',
      'B reads a note of A',
      '200, the note of A',
      '404',
      'Node 26.10.0',
      'npm run proof -- idor',
    ])
      expect(text).toContain(words)
    expect(stripText({ ...reportOfIdor(), holds: false })).toContain('the proof does not hold')
  })
})
