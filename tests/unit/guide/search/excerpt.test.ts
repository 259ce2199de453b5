import { describe, expect, it } from 'vitest'
import { readExcerpt, withoutHeading } from '../../../../guide/search/excerpt.ts'

const plain = (text: string) => ({ text, isMarked: false })
const marked = (text: string) => ({ text, isMarked: true })

describe('readExcerpt', () => {
  it('reads marks, and what Pagefind escapes', () => {
    expect(readExcerpt('Use &lt;b&gt; and <mark>RLS</mark> &amp; more')).toEqual([
      plain('Use <b> and '),
      marked('RLS'),
      plain(' &amp; more'),
    ])
  })

  it('joins neighbours, and leaves the end of a sentence unmarked', () => {
    expect(readExcerpt('<mark>row</mark> <mark>level</mark> <mark>security.</mark> Then')).toEqual([
      marked('row level security'),
      plain('. Then'),
    ])
    expect(readExcerpt('<mark>getSession()</mark>')).toEqual([marked('getSession()')])
  })

  it('takes no other element for markup', () => {
    expect(readExcerpt('<img src=x onerror=alert(1)>')).toEqual([plain('<img src=x onerror=alert(1)>')])
    expect(readExcerpt('')).toEqual([])
  })
})

describe('withoutHeading', () => {
  it('takes the heading away, marks in it as well', () => {
    const parts = readExcerpt('<mark>Row</mark> level security. A <mark>row</mark> rule')
    expect(withoutHeading(parts, 'Row level security')).toEqual([plain('A '), marked('row'), plain(' rule')])
  })

  it('leaves an excerpt that begins otherwise', () => {
    const parts = [plain('… row level security')]
    expect(withoutHeading(parts, 'Row level security')).toEqual(parts)
  })

  it('leaves nothing of the heading alone', () => {
    expect(withoutHeading([marked('Checklist'), plain('.')], 'Checklist')).toEqual([])
  })
})
