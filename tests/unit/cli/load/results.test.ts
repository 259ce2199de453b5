import { describe, expect, it } from 'vitest'
import { readNotes, resultTables, withResults } from '../../../../cli/load/results.ts'

const NOTES =
  '{"table":"A","row":{"server":"x","ms":1}}\n{"table":"B","row":{"n":2}}\n{"table":"A","row":{"server":"y","ms":3}}\n'

describe('results of the load tests', () => {
  it('become one table for each heading', () => {
    expect(resultTables(readNotes(NOTES))).toBe(
      '### A\n\n| server | ms |\n| --- | --- |\n| x | 1 |\n| y | 3 |\n\n### B\n\n| n |\n| --- |\n| 2 |',
    )
  })

  it('take the place of those before', () => {
    const document = 'Text\n<!-- results -->\nold\n<!-- /results -->\nMore\n'
    expect(withResults(document, 'new')).toBe('Text\n<!-- results -->\n\nnew\n\n<!-- /results -->\nMore\n')
    expect(withResults(withResults(document, 'one'), 'new')).toBe(withResults(document, 'new'))
  })

  it.each(['', '<!-- results -->', '<!-- /results -->'])('have a place in the document, not in %j', (document) => {
    expect(() => withResults(document, 'new')).toThrow(RangeError)
  })
})
