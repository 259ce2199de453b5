import process from 'node:process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeSite } from '../../../../guide/rules/judge-site.ts'
import type { Site } from '../../../../guide/rules/site-index.ts'
import { findSecrets } from '../../../../guide/secrets/find.ts'
import { TODAY, validSite } from './fixture-site.ts'
import type { Damage } from './fuzz/damage.ts'
import { damageOf, damaged, smallest } from './fuzz/damage.ts'
import { disagreementOn, problemIn, problemWith, worked } from './fuzz/properties.ts'

/** Few in each run of all tests, always the same; `npm run test:fuzz` asks for many, others each time. */
const CASES = Number(process.env.FUZZ_CASES ?? 300)
const SEED = Number(process.env.FUZZ_SEED ?? 42)
/** One of as many cases is also judged by what takes longer. */
const SHARE = 20
const PER_CASE_MS = 1000

const VALID = validSite()
const SOURCES = VALID.files.map(({ text }) => text)

/** What the damaged file can refer to, few enough to be read anew for each case. */
const NEIGHBOURS = VALID.files.filter(({ path }) => /^(?:authors|glossary)\/|guides\/fences|agents\/not-yet/.test(path))

const ARTICLE = 'blog/guides/page.md'

/** Where the damaged file stands; most are articles. */
const path: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constant(ARTICLE), weight: 12 },
  fc.constantFrom(
    'glossary/page.md',
    'facts/page.yml',
    'authors/page.yml',
    'removed.yml',
    'published.txt',
    'blog/page.md',
  ),
)

const CASE = fc.record({ damage: damageOf(SOURCES.length), path })

function siteWith(text: string, at: string): Site {
  const files = [...NEIGHBOURS, { path: at, file: at, text }]
  return { config: VALID.config, publicFiles: VALID.publicFiles, samples: VALID.samples, today: TODAY, files }
}

type Case = { damage: Damage; path: string }

/** Fails with the smallest text that shows the problem. */
function expectNone(found: fc.RunDetails<[Case]>, problemOf: (site: Site, path: string) => string | undefined): void {
  const [failing] = found.counterexample ?? []
  if (!failing) {
    expect(found.failed).toBe(false)
    return
  }
  const problem = (text: string) => problemOf(siteWith(text, failing.path), failing.path)
  const whole = damaged(failing.damage, SOURCES)
  const text = problem(whole) ? smallest(whole, (part) => problem(part) !== undefined) : whole
  const told = problem(text) ?? String(found.errorInstance)
  expect.fail(`${told}\nSeed ${found.seed}, ${failing.path}:\n${JSON.stringify(text)}\n${text}`)
}

function throwIf(problem: string | undefined): void {
  if (problem) throw new Error(problem)
}

describe('the rules on damaged articles', () => {
  it('never fail, stay in the file and take less than a second', { timeout: CASES * PER_CASE_MS }, () => {
    const property = fc.property(CASE, ({ damage, path: at }) => {
      throwIf(problemIn(siteWith(damaged(damage, SOURCES), at), at))
    })
    expectNone(fc.check(property, { numRuns: CASES, seed: SEED }), problemIn)
  })

  it('never fail when spelling and secrets are judged too', { timeout: CASES * PER_CASE_MS }, async () => {
    const property = fc.asyncProperty(CASE, async ({ damage, path: at }) => {
      const text = damaged(damage, SOURCES)
      const start = worked()
      const issues = await judgeSite(siteWith(text, at), { only: new Set([at]) })
      const took = worked() - start
      for (const issue of issues) throwIf(problemWith(issue, text))
      for (const { start: offset, name } of await findSecrets(text)) {
        throwIf(offset >= 0 && offset < text.length && name !== '' ? undefined : `A secret is at ${offset}.`)
      }
      throwIf(took > 2 * PER_CASE_MS ? `It took ${Math.round(took)} ms.` : undefined)
    })
    expectNone(await fc.check(property, { numRuns: Math.ceil(CASES / SHARE), seed: SEED }), problemIn)
  })

  it('accept only what Nuxt Content reads in the same way', { timeout: CASES * PER_CASE_MS }, async () => {
    const property = fc.asyncProperty(damageOf(SOURCES.length), async (damage) => {
      throwIf(await disagreementOn(siteWith(damaged(damage, SOURCES), ARTICLE), ARTICLE))
    })
    const found = await fc.check(property, { numRuns: CASES, seed: SEED })
    const [damage] = found.counterexample ?? []
    const text = damage && damaged(damage, SOURCES)
    if (text) expect.fail(`${String(found.errorInstance)}\nSeed ${found.seed}:\n${JSON.stringify(text)}\n${text}`)
    expect(found.failed).toBe(false)
  })
})

describe('smallest', () => {
  it('leaves out every line that is not needed', () => {
    const text = Array.from({ length: 100 }, (_, index) => `line ${index}`).join('\n')
    const fails = (part: string) => part.includes('line 40\n') && part.includes('line 77')
    expect(smallest(text, fails)).toBe('line 40\nline 77')
  })
})
