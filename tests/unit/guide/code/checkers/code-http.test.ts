import { describe, expect, it } from 'vitest'
import { check, fence } from '../check.ts'

describe('code-http', () => {
  it('accepts messages, and headers alone', async () => {
    const request = ['GET /x HTTP/1.1', 'Host: a.example', '', 'a body: or not']
    const policy = ['Content-Security-Policy: default-src', "  'self'", 'X-Content-Type-Options: nosniff']
    expect(await check(fence('http', ...request) + fence('http', ...policy))).toEqual([])
  })

  it('tells a status, a name and a line that can not be', async () => {
    expect(await check(fence('http', 'HTTP/1.1 999 Odd', 'X Frame: deny', 'nosniff'))).toEqual([
      '17:1 code-http: There is no status 999.',
      '18:1 code-http: "X Frame" can\'t be the name of a header.',
      '19:1 code-http: A header is a name, a colon and a value.',
    ])
  })
})
