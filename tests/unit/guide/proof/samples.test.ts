import { describe, expect, it } from 'vitest'
import { hashOfSample, readSamples, reportOf, sampleIds, sideOf } from '../../../../guide/proof/samples.ts'
import { findSecrets } from '../../../../guide/secrets/find.ts'
import { samples } from './sample-files.ts'

describe('sideOf', () => {
  it.each([
    ['samples/a/vulnerable/app.ts', 'vulnerable'],
    ['samples/a/fixed.sql', 'fixed'],
    ['samples/a/schema.sql', undefined],
    ['samples/a/fixed-later.ts', undefined],
    ['samples/fixed/schema.sql', undefined],
  ])('of %s is %s', (path, side) => {
    expect(sideOf(path)).toBe(side)
  })
})

describe('hashOfSample', () => {
  const hash = (files: Record<string, string>) => hashOfSample(samples(files, 'none'), 'idor')

  it('changes with every file that runs, and with no other', () => {
    expect(hash({ 'samples/idor/README.md': 'Another' })).toBe(hash({}))
    expect(hash({ 'samples/idor/report.json': '{}' })).toBe(hash({}))
    expect(hash({ 'samples/other/app.ts': 'x' })).toBe(hash({}))
    for (const name of ['fixed/app.ts', 'proof.ts', 'new.ts'])
      expect(hash({ [`samples/idor/${name}`]: 'x' })).not.toBe(hash({}))
  })
})

describe('reportOf', () => {
  it('reads a report, and nothing that is none', () => {
    expect(reportOf(samples(), 'idor')?.title).toBe('Notes of others, by id')
    expect(reportOf(samples({}, 'none'), 'idor')).toBeUndefined()
    expect(reportOf(samples({ 'samples/idor/report.json': '{"id": 1}' }), 'idor')).toBeUndefined()
    expect(reportOf(samples({ 'samples/idor/report.json': '{' }), 'idor')).toBeUndefined()
  })
})

describe('the samples of this project', () => {
  const own = readSamples('.')

  it.each(sampleIds(own))('%s has a proof that holds, of its files as they are, and says how to repeat it', (id) => {
    const report = reportOf(own, id)
    expect(report).toMatchObject({ id, holds: true, files: hashOfSample(own, id) })
    expect(own.get(`samples/${id}/README.md`)).toContain(`npm run proof -- ${id}`)
    expect(own.get(`samples/${id}/attack.spec.ts`)).toContain('await describeProof(import.meta.url)')
  })

  it('hold no secret', async () => {
    const found = await Promise.all([...own].map(async ([path, text]) => ({ path, secrets: await findSecrets(text) })))
    expect(found.filter(({ secrets }) => secrets.length > 0)).toEqual([])
  })

  it('show at most 25 lines a region', async () => {
    const { regionNames, takeRegion } = await import('../../../../guide/proof/region.ts')
    const long = [...own].flatMap(([path, text]) =>
      regionNames(text)
        .filter((name) => (takeRegion(text, name)?.split('\n').length ?? 0) > 25)
        .map((name) => `${path}#${name}`),
    )
    expect(long).toEqual([])
  })
})
