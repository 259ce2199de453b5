import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

/** https://docs.github.com/code-security/reference/supply-chain-security/dependabot-options-reference, as far as we use it. */
const days = z.int().min(1).max(90)
const common = {
  directory: z.string().startsWith('/'),
  schedule: z.strictObject({ interval: z.enum(['daily', 'weekly', 'monthly']) }),
}
const config = z.strictObject({
  version: z.literal(2),
  updates: z.array(
    z.discriminatedUnion('package-ecosystem', [
      z.strictObject({
        'package-ecosystem': z.literal('npm'),
        ...common,
        cooldown: z.strictObject({ 'default-days': days }),
        'versioning-strategy': z.enum(['auto', 'increase', 'increase-if-necessary', 'lockfile-only', 'widen']),
        groups: z.record(z.string(), z.strictObject({ 'update-types': z.array(z.enum(['major', 'minor', 'patch'])) })),
      }),
      z.strictObject({
        'package-ecosystem': z.literal('github-actions'),
        ...common,
        // Actions have no versions that it could tell apart.
        cooldown: z.strictObject({ 'default-days': days }),
      }),
    ]),
  ),
})

describe('dependabot.yml', () => {
  const read: unknown = parse(readFileSync('.github/dependabot.yml', 'utf8'))

  it('has the form that Dependabot reads', () => {
    expect(config.safeParse(read).error).toBeUndefined()
  })

  it('names folders that there are', () => {
    const { updates } = config.parse(read)
    const files = { npm: 'package-lock.json', 'github-actions': '.github/workflows' }
    expect(updates.filter((one) => !existsSync(`.${one.directory}/${files[one['package-ecosystem']]}`))).toEqual([])
    expect(updates.map((one) => one['package-ecosystem'])).toEqual(['npm', 'github-actions'])
  })

  it('is refused where it is wrong', () => {
    expect(config.safeParse({ version: 1, updates: [] }).success).toBe(false)
    expect(config.safeParse({ version: 2, updates: [{ 'package-ecosystem': 'nmp', directory: '/' }] }).success).toBe(
      false,
    )
  })
})
