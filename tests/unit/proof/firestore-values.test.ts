import { describe, expect, it } from 'vitest'
import { fromValues, toValues } from '../../../proof/runtimes/firestore/values.ts'

describe('values of Firestore', () => {
  it('come back as they were written', () => {
    const fields = { text: 'a', done: false, count: 3, share: 0.5, members: ['a', 'b'], nobody: [] }
    expect(fromValues({ fields: toValues(fields) })).toEqual(fields)
  })

  it('are written in the form of the REST API', () => {
    expect(toValues({ count: 3, members: ['a'] })).toEqual({
      count: { integerValue: '3' },
      members: { arrayValue: { values: [{ stringValue: 'a' }] } },
    })
  })

  it('of a document without fields are none', () => {
    expect(fromValues({})).toEqual({})
  })

  it('of a form that is not known are told', () => {
    expect(() => toValues({ at: new Date(0) })).toThrow('This form of value is not known')
  })
})
