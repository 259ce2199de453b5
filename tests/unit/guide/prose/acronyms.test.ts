import { describe, expect, it } from 'vitest'
import { ACRONYM, isCommon, isWrittenOut } from '../../../../guide/prose/acronyms.ts'

describe('ACRONYM', () => {
  it('finds capitals that stand alone', () => {
    expect([...'RLS, two JWTs (XSS). Ends in IAM.'.matchAll(ACRONYM)].map(([, acronym]) => acronym)).toEqual([
      'RLS',
      'JWT',
      'XSS',
      'IAM',
    ])
  })

  it('leaves ids, variables, files, paths, versions and words alone', () => {
    expect([...'CWE-639 API_KEY README.md /ETC $HOME S3 HS256 A OAuth SHA-256 PEOPLES'.matchAll(ACRONYM)]).toEqual([])
  })
})

describe('isCommon', () => {
  it.each([
    ['API', true],
    ['SELECT', true],
    ['OWASP', true],
    ['HMAC', false],
    ['RLS', false],
  ])('knows %s: %s', (acronym, common) => {
    expect(isCommon(acronym)).toBe(common)
  })
})

describe('isWrittenOut', () => {
  it.each([
    ['Use row level security (RLS) here', 'RLS', true],
    ['RLS (row level security)', 'RLS', true],
    ['RLSs (row level security)', 'RLS', true],
    ['Proof key for code exchange (PKCE)', 'PKCE', true],
    ['Cross-site scripting (XSS)', 'XSS', true],
    ['OIDC (OpenID Connect)', 'OIDC', true],
    ['HMAC, short for hash-based message authentication code', 'HMAC', true],
    ['HMAC stands for hash-based message authentication code', 'HMAC', true],
    ['turn it on (RLS)', 'RLS', false],
    ['RLS (see below)', 'RLS', false],
    ['row level security, then RLS', 'RLS', false],
  ])('reads "%s"', (text, acronym, written) => {
    expect(isWrittenOut(text, acronym, text.indexOf(acronym))).toBe(written)
  })
})
