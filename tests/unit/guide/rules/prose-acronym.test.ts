import { describe, expect, it } from 'vitest'
import { TERM, article, lint } from './lint.ts'

const OTHERS = { 'glossary/rls.md': TERM.replace('sources:', 'aliases: [RLS]\nsources:') }

function unexplained(at: string, acronym: string): string {
  return `${at} warning prose-acronym: "${acronym}" is not explained at its first use. Write it out once: "the long form (${acronym})".`
}

describe('prose-acronym', () => {
  it('accepts what is written out, before or behind', () => {
    expect(
      lint(
        'Cross-site scripting (XSS) and SSRF (server-side request forgery). XSS and SSRF again. OIDC (OpenID Connect).',
      ),
    ).toEqual([])
  })

  it('accepts a tag of the glossary and an abbreviation with a title', () => {
    expect(
      lint({
        body:
          ':glossary-term[RLS]{id="rls"}, then RLS. <abbr title="Hash">HMAC</abbr>.\n\n' +
          ':abbr[DPOP]{title="Demonstrating proof"}.',
        others: OTHERS,
      }),
    ).toEqual([])
  })

  it('accepts what everybody knows, names, files, variables, ids, code, stress and headings', () => {
    expect(
      lint(
        '## The HMAC\n\nAn API over HTTPS, two URLs, OWASP, README, `HMAC`, VITE_KEY, CVE-2025-1, SHA-256, NOT this.',
      ),
    ).toEqual([])
  })

  it('reports the first use only', () => {
    expect(lint('An HMAC and\nanother HMAC.')).toEqual([unexplained('16:4', 'HMAC')])
  })

  it('reports a use before the explanation', () => {
    expect(lint('The XSS.\n\nCross-site scripting (XSS).')).toEqual([unexplained('16:5', 'XSS')])
  })

  it('reports brackets that say something else', () => {
    expect(lint('A policy for a table (DPOP).')).toEqual([unexplained('16:23', 'DPOP')])
  })

  it('reports a term of the glossary with its tag', () => {
    expect(lint({ body: 'Turn on RLS.', others: OTHERS })).toEqual([
      '16:9 warning prose-acronym: "RLS" is not explained at its first use. The glossary has it: write :glossary-term[RLS]{id="rls"}.',
    ])
  })

  it('is about articles only', () => {
    expect(
      lint({ path: 'glossary/hmac.md', text: `${TERM}\nAn HMAC.\n`, others: { 'blog/guides/page.md': article() } }),
    ).toEqual([])
  })
})
