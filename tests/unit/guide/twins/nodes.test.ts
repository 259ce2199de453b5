import { describe, expect, it } from 'vitest'
import { heading, joinLists, list, listItem, paragraph, strong, text, withLead } from '../../../../guide/twins/nodes.ts'

const words = (value: string) => paragraph(text(value))

describe('heading', () => {
  it('has the nearest depth that there is', () => {
    expect([0, 1, 6, 9].map((depth) => heading(depth, []).depth)).toEqual([1, 1, 6, 6])
  })
})

describe('joinLists', () => {
  it('makes lists that follow each other one, loose where one of them is', () => {
    const [one, two] = [list([listItem([words('a')])]), list([listItem([words('b'), words('c')])])]
    expect(joinLists([one, two, words('d'), one])).toEqual([
      list([listItem([words('a')]), listItem([words('b'), words('c')])]),
      words('d'),
      one,
    ])
    expect([one.spread, two.spread, list([...one.children, ...two.children]).spread]).toEqual([false, true, true])
  })
})

describe('withLead', () => {
  it('goes into the first paragraph, or above what begins otherwise', () => {
    const lead = strong(text('Tip:'))
    expect(withLead(lead, [words('a'), words('b')])).toEqual([paragraph(lead, text(' '), text('a')), words('b')])
    expect(withLead(lead, [list([])])).toEqual([paragraph(lead), list([])])
    expect(withLead(lead, [])).toEqual([paragraph(lead)])
  })
})
