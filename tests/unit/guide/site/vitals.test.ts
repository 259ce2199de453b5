import { describe, expect, it } from 'vitest'
import { vitalsPath } from '../../../../guide/site/vitals.ts'
import { bundle } from '../../../../modules/support/bundle.ts'
import site from '../../../../site.config.ts'

describe('vitalsPath', () => {
  it('is off where nobody asked for it, as on this site', () => {
    expect(vitalsPath({})).toBeUndefined()
    expect(vitalsPath(site)).toBeUndefined()
  })

  it('takes a path of this site', () => {
    expect(vitalsPath({ vitals: '/vitals' })).toBe('/vitals')
  })

  it.each(['https://elsewhere.example/v', '//elsewhere.example', 'vitals', '/', '/a b', ''])('refuses %j', (vitals) => {
    expect(() => vitalsPath({ vitals })).toThrow('it must be a path of this site')
  })
})

it('costs less than a kilobyte', async () => {
  const [script] = await bundle({ file: 'elements/vitals.ts', name: 'vitals', define: { VITALS: '"/vitals"' } })
  expect(script.code.length).toBeLessThan(1024)
  expect(script.code).toMatch(/sendBeacon\(["'`]\/vitals["'`]/)
})
