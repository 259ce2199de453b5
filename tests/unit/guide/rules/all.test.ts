import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULES } from '../../../../guide/rules/all.ts'

describe('RULES', () => {
  it('holds every rule file under its name', () => {
    const files = readdirSync('guide/rules').filter((file) => {
      return readFileSync(`guide/rules/${file}`, 'utf8').includes('export default defineRule')
    })
    expect(RULES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort())
  })

  it.each(RULES.map(({ id }) => id))('%s has a test with a valid and an invalid case', (id) => {
    const file = `tests/unit/guide/rules/${id}.test.ts`
    expect(existsSync(file)).toBe(true)
    const source = readFileSync(file, 'utf8')
    expect(source).toContain('accepts ')
    expect(source).toContain('reports ')
  })
})
