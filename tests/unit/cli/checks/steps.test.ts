import { describe, expect, it } from 'vitest'
import { chooseSteps, STEPS } from '../../../../cli/checks/steps.ts'

function names(typed: string[], outputIsCurrent = true): string[] {
  return chooseSteps(typed, outputIsCurrent).map((step) => step.name)
}

describe('chooseSteps', () => {
  it('takes every step when none is named, with the build before what needs it', () => {
    const all = names([])
    expect(all).toEqual(STEPS.map((step) => step.name))
    const first = STEPS.findIndex((step) => step.needs === 'output')
    expect(all.indexOf('generate')).toBeLessThan(first)
  })

  it('takes the named ones in their own order', () => {
    expect(names(['e2e', 'unit'])).toEqual(['unit', 'e2e'])
  })

  it('builds first when the site is not current and a step needs it', () => {
    expect(names(['e2e', 'unit'], false)).toEqual(['unit', 'generate', 'e2e'])
    expect(names(['unit'], false)).toEqual(['unit'])
  })

  it('names the step that is not there', () => {
    expect(() => chooseSteps(['unit', 'e3e'], true)).toThrow('e3e')
  })

  it('has no two steps of one name', () => {
    expect(new Set(names([])).size).toBe(STEPS.length)
  })
})
