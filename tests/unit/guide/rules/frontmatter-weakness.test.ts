import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('frontmatter-weakness', () => {
  it('accepts ids of every list that we have names of', () => {
    expect(lint({ fields: 'cwe: CWE-639\nowasp: [A01:2025, LLM01:2026, ASI02:2026]' })).toEqual([])
  })

  it('reports an id without a name, at its entry, with the place to add it', () => {
    expect(lint({ fields: 'cwe: [CWE-639, CWE-9999]' })).toEqual([
      "8:16 error frontmatter-weakness: CWE-9999 has no name yet, so it can't have a page. Add its official name and one sentence to guide/weakness/cwe/.",
    ])
  })

  it('reports an old edition with the current one', () => {
    expect(lint({ fields: 'owasp: LLM01:2025' })).toEqual([
      '8:8 error frontmatter-weakness: LLM01:2025 has no name yet, so it can\'t have a page. Did you mean "LLM01:2026"? If not: add its official name and one sentence to guide/weakness/owasp/.',
    ])
  })

  it('reports an id that is named twice', () => {
    expect(lint({ fields: 'cwe: [CWE-639, CWE-639]' })).toEqual([
      '8:16 error frontmatter-weakness: cwe names CWE-639 twice.',
    ])
  })
})
