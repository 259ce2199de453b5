import { describe, expect, it } from 'vitest'
import { check, fence } from '../check.ts'

describe('code-nginx', () => {
  it('accepts a part of a configuration', async () => {
    const lines = [
      '# only GET',
      'location ~ \\.php$ {',
      '  add_header X "a; b" always;',
      '  return 301 https://$host$1;',
      '}',
    ]
    expect(await check(fence('nginx', ...lines))).toEqual([])
  })

  it('tells a directive without its end, at its start', async () => {
    expect(await check(fence('nginx', 'server {', '  listen 80', '}'))).toEqual([
      '18:3 code-nginx: The directive does not end with a semicolon.',
    ])
  })

  it.each([
    [['location / {', '  deny all;'], '17:12 code-nginx: The block is not closed.'],
    [['deny all;', '}'], '18:1 code-nginx: No block is open here.'],
    [['add_header X "deny;'], '17:14 code-nginx: A quote is not closed.'],
  ])('tells %j', async (lines, issue) => {
    expect(await check(fence('nginx', ...lines))).toEqual([issue])
  })
})
