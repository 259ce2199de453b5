import { describe, expect, it } from 'vitest'
import { samples } from '../proof/sample-files.ts'
import { lint } from './lint.ts'

describe('proof-sample', () => {
  it('accepts a sample that there is', () => {
    expect(lint({ body: ':proof-result{sample="idor"}', samples: samples() })).toEqual([])
  })

  it('reports another one', () => {
    expect(lint({ body: ':proof-result{sample="idro"}', samples: samples() })).toEqual([
      '16:15 error proof-sample: There is no sample "idro". Did you mean "idor"?',
    ])
    expect(lint({ body: ':proof-result{sample="webhooks"}', samples: samples() })).toEqual([
      '16:15 error proof-sample: There is no sample "webhooks". Samples are idor.',
    ])
    expect(lint(':proof-result{sample="idor"}')).toEqual([
      '16:15 error proof-sample: There is no sample "idor". Make samples/idor first.',
    ])
  })
})
