import { describe, expect, it } from 'vitest'
import { applyAllowances } from '../../../../guide/rules/allow.ts'
import type { Issue } from '../../../../guide/rules/issue.ts'

const RULES = new Set(['prose-claim', 'link-text', 'secret'])

function issueAt(line: number, part: Partial<Issue> = {}): Issue {
  return { rule: 'prose-claim', file: 'content/page.md', line, column: 3, severity: 'warning', message: 'M.', ...part }
}

function told(text: string, issues: Issue[]): string[] {
  return applyAllowances([{ path: 'page.md', file: 'content/page.md', text }], issues, RULES).map(
    ({ file, line, column, severity, rule, message, hint }) =>
      `${file}:${line}:${column} ${severity} ${rule}: ${message}${hint ? ` ${hint}` : ''}`,
  )
}

const ALLOWED = '<!-- allow prose-claim: a quotation -->\nText.\n\nText.'

describe('applyAllowances', () => {
  it('takes out the warning below a comment', () => {
    expect(told(ALLOWED, [issueAt(2)])).toEqual([])
  })

  it('keeps the same warning elsewhere, another one there and one of another file', () => {
    const others = [issueAt(4), issueAt(2, { rule: 'spelling' }), issueAt(2, { file: 'content/other.md' })]
    expect(
      applyAllowances([{ path: 'page.md', file: 'content/page.md', text: ALLOWED }], [issueAt(2), ...others], RULES),
    ).toEqual(others)
  })

  it('keeps an error and says that errors cannot be allowed', () => {
    expect(
      told('<!-- allow link-text: it is short -->\nText.', [issueAt(2, { rule: 'link-text', severity: 'error' })]),
    ).toEqual([
      'content/page.md:2:3 error link-text: M.',
      'content/page.md:1:1 warning allow: "link-text" found an error here, and errors cannot be allowed. Mend it.',
    ])
  })

  it('asks for a reason', () => {
    expect(told('<!-- allow prose-claim -->\nText.', [issueAt(2)])).toEqual([
      'content/page.md:1:1 warning allow: The comment does not say why "prose-claim" is allowed. Write <!-- allow prose-claim: why -->.',
    ])
  })

  it('tells a rule that does not exist', () => {
    expect(told('<!-- allow prose-clam: why -->\nText.', [issueAt(2)])).toEqual([
      'content/page.md:2:3 warning prose-claim: M.',
      'content/page.md:1:1 warning allow: There is no rule "prose-clam" to allow. Did you mean "prose-claim"?',
    ])
    expect(told('<!-- allow -->\nText.', [])).toEqual([
      'content/page.md:1:1 warning allow: The comment names no rule to allow. Write <!-- allow RULE: why it is right here -->, with the id of the rule.',
    ])
  })

  it('tells a comment that is not needed', () => {
    expect(told(ALLOWED, [])).toEqual([
      'content/page.md:1:1 warning allow: "prose-claim" finds nothing below this comment. Delete the comment.',
    ])
  })

  it('waits with that while the file has an error, because rules wait as well', () => {
    const error = issueAt(4, { rule: 'link-text', severity: 'error' })
    expect(told(ALLOWED, [error])).toEqual(['content/page.md:4:3 error link-text: M.'])
  })
})
