import { describe, expect, it } from 'vitest'
import { formatIssues, summarise } from '../../../../guide/rules/format.ts'
import type { Issue } from '../../../../guide/rules/issue.ts'

const ISSUE: Issue = {
  rule: 'tag-unknown',
  file: 'content/blog/guides/a.md',
  line: 2,
  column: 3,
  severity: 'error',
  message: 'Unknown tag "x".',
  hint: 'Did you mean "y"?',
}

const site = (text: string) => ({ files: [{ path: 'blog/guides/a.md', file: ISSUE.file, text }] })

describe('formatIssues as text', () => {
  it('shows the line with a caret', () => {
    expect(formatIssues([ISSUE], site('one\n::x\n'), 'text')).toBe(
      [
        'content/blog/guides/a.md:2:3 error tag-unknown',
        '  Unknown tag "x".',
        '  2 | ::x',
        '    |   ^',
        '  Did you mean "y"?',
      ].join('\n'),
    )
  })

  it('keeps tabs, and counts a smiley once', () => {
    const caretOf = (line: string, column: number) => {
      return formatIssues([{ ...ISSUE, line: 1, column }], site(line), 'text').split('\n')[3]
    }
    expect(caretOf('\t\tx', 3)).toBe('    | \t\t^')
    expect(caretOf('👩‍💻 x', 7)).toBe('    |   ^')
  })

  it('cuts a long line around the column', () => {
    const [, , line = '', caret = ''] = formatIssues(
      [{ ...ISSUE, line: 1, column: 301 }],
      site(`${'a'.repeat(300)}X${'b'.repeat(300)}`),
      'text',
    ).split('\n')
    expect(line.length).toBeLessThan(120)
    expect(line[caret.indexOf('^')]).toBe('X')
  })

  it('leaves out a line that is blank or missing', () => {
    expect(formatIssues([{ ...ISSUE, line: 9 }], site('one'), 'text').split('\n')).toHaveLength(3)
  })
})

describe('formatIssues for programs', () => {
  it('is JSON', () => {
    expect(JSON.parse(formatIssues([ISSUE], site(''), 'json'))).toEqual([ISSUE])
    expect(formatIssues([], site(''), 'json')).toBe('[]')
  })

  it('keeps the mend to itself', () => {
    const fixable: Issue = { ...ISSUE, fix: [{ start: 0, end: 1, text: '' }] }
    expect(JSON.parse(formatIssues([fixable], site(''), 'json'))).toEqual([ISSUE])
  })

  it('is an annotation of GitHub, with its characters escaped', () => {
    expect(
      formatIssues([{ ...ISSUE, file: 'a,b:c.md', message: '100 %\nx', hint: undefined }], site(''), 'github'),
    ).toBe('::error file=a%2Cb%3Ac.md,line=2,col=3,title=tag-unknown::100 %25%0Ax')
  })
})

describe('summarise', () => {
  it('counts files and mistakes', () => {
    const warning: Issue = { ...ISSUE, severity: 'warning' }
    expect(summarise([warning, warning], ['articles', 'articles', 'glossary'])).toBe(
      '2 articles, 1 term: no error, 2 warnings',
    )
    const fixable: Issue = { ...ISSUE, fix: [{ start: 0, end: 1, text: '' }] }
    expect(summarise([fixable, warning], ['articles'])).toBe('1 article: 1 error, 1 warning; --fix mends 1')
    expect(summarise([fixable], ['articles'])).toBe('1 article: 1 error, no warning; --fix mends all')
    expect(summarise([ISSUE], [undefined])).toBe('1 other file: 1 error, no warning')
    expect(summarise([], [])).toBe('0 other files: no error, no warning')
  })
})
