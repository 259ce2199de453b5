import { describe, expect, it } from 'vitest'
import { BASE, chooseGenerators, GENERATORS } from '../../../../bench/generators/all.ts'

const names = (words: string[]) => chooseGenerators(words).map(({ name }) => name)

describe('chooseGenerators', () => {
  it('knows them by the beginning of their names, in their own order', () => {
    expect(names(['eleventy', 'FIX'])).toEqual(['Fixproof', 'Eleventy (bare)'])
  })

  it('names what there is not', () => {
    expect(() => names(['fixproof', 'hugo'])).toThrow(new RangeError('hugo'))
  })

  it('has what all are compared with', () => {
    expect(GENERATORS.map(({ name }) => name)).toContain(BASE)
  })
})
