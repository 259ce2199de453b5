import { describe, expect, it } from 'vitest'
import { htmlErrors } from '../../../../cli/checks/html-messages.ts'

const error = { type: 'error', url: 'file:/site/blog/x.html', lastLine: 12, lastColumn: 5, message: 'Stray end tag' }

describe('htmlErrors', () => {
  it('gives page, line, column and message', () => {
    expect(htmlErrors(JSON.stringify({ messages: [error] }), '/site')).toEqual(['blog/x.html:12:5: Stray end tag'])
  })

  it('leaves warnings out', () => {
    expect(htmlErrors(JSON.stringify({ messages: [{ ...error, type: 'info', subType: 'warning' }] }), '/site')).toEqual(
      [],
    )
  })

  it('keeps what stopped the checker itself', () => {
    const messages = [{ type: 'non-document-error', message: 'Out of memory' }, { type: 'non-document-error' }]
    expect(htmlErrors(JSON.stringify({ messages }), '/site')).toEqual([
      'the checker: Out of memory',
      'the checker: unknown error',
    ])
  })

  it('throws when there is no report', () => {
    expect(() => htmlErrors('Exception in thread "main"', '/site')).toThrow(SyntaxError)
  })
})
