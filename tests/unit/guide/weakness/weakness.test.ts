import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cweIds, owaspIds } from '../../../../guide/schema/weakness.ts'
import { CWES } from '../../../../guide/weakness/cwe.ts'
import { OWASP } from '../../../../guide/weakness/owasp.ts'

const themes = readdirSync('guide/weakness/cwe')
const terms = readdirSync('content/glossary').map((file) => file.replace('.md', ''))

describe('the names of weaknesses', () => {
  it('stand under ids that fields may have', () => {
    expect(cweIds.parse(Object.keys(CWES))).toHaveLength(Object.keys(CWES).length)
    expect(owaspIds.parse(Object.keys(OWASP))).toHaveLength(30)
  })

  it('stand in one theme each', async () => {
    const lists = await Promise.all(
      themes.map(async (file) => {
        const exported = (await import(`../../../../guide/weakness/cwe/${file}`)) as Record<string, object>
        return Object.values(exported).flatMap((theme) => Object.keys(theme))
      }),
    )
    expect(lists.flat().sort()).toEqual(Object.keys(CWES).sort())
  })

  it('name terms that the glossary has', () => {
    const named = [...Object.values(CWES), ...Object.values(OWASP)].flatMap(({ term }) => term ?? [])
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((term) => !terms.includes(term))).toEqual([])
  })
})
