import { describe, expect, it } from 'vitest'
import { runWithArticle } from '../../../../fixtures/output/run.ts'

const TEXT = '<h2 id="flags">'

/** Findings of this check on an article with such a block. */
function found(attributes: string): string[] {
  const findings = runWithArticle(TEXT, `<code-block ${attributes}></code-block>${TEXT}`)
  return findings.filter((finding) => finding.startsWith('vulnerable-code '))
}

describe('vulnerable-code', () => {
  it('finds vulnerable code without a label', () => {
    const told = [
      'vulnerable-code /blog/guides/session-cookies: Code block 1 is vulnerable and would be copied without a label.',
    ]
    expect(found('data-verdict="vulnerable"')).toEqual(told)
    expect(found('data-verdict="vulnerable" data-label="// x"')).toEqual(told)
  })

  it('accepts a label, and code that is not vulnerable', () => {
    expect(found('data-verdict="vulnerable" data-label="// VULNERABLE: do not use."')).toEqual([])
    expect(found('data-verdict="fixed"')).toEqual([])
  })
})
