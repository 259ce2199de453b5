import { describe, expect, it } from 'vitest'
import { networkConditions, THROTTLE } from '../../../../bench/measures/throttle.ts'

describe('networkConditions', () => {
  it('are in bytes a second and milliseconds', () => {
    expect(networkConditions(THROTTLE)).toEqual({
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 200_000,
    })
  })
})
