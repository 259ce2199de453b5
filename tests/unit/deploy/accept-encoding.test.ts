import { describe, expect, it } from 'vitest'
import { acceptedEncodings } from '../../../deploy/accept-encoding.ts'

describe('acceptedEncodings', () => {
  it.each([
    ['gzip, deflate, br, zstd', ['br', 'gzip']],
    ['gzip;q=1.0, br;q=0.1', ['br', 'gzip']],
    ['GZIP', ['gzip']],
    ['br;q=0, gzip', ['gzip']],
    ['br; q=0.000', []],
    ['*', ['br', 'gzip']],
    ['*, br;q=0', ['gzip']],
    ['*;q=0, gzip', ['gzip']],
    ['identity', []],
    ['brotli, x-gzip', []],
    ['br;q=nonsense', []],
    [',;;q=,', []],
    ['', []],
    [undefined, []],
  ])('reads %j', (header, encodings) => {
    expect(acceptedEncodings(header)).toEqual(encodings)
  })
})
