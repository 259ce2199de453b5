import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { relativesIn } from '../../../../guide/edition/relatives.ts'
import { neighbours } from '../../../../guide/listing/order.ts'
import { chooseRelated } from '../../../../guide/listing/related.ts'
import { articleLists } from '../listing/random-articles.ts'
import { summary } from '../schema/sample-article.ts'

const asks = (cards: string[] = [], related = false) => ({ cards, terms: [], related })
const paths = (articles: { path: string }[]): string[] => articles.map(({ path }) => path)

describe('relativesIn', () => {
  it('answers what is before and after, and what is related, as all would', () => {
    fc.assert(
      fc.property(articleLists, fc.boolean(), (all, related) => {
        const relatives = relativesIn(all)
        for (const self of all) {
          const some = relatives(self.path, asks([], related))
          expect(some).toContain(self)
          expect(neighbours(self, some)).toEqual(neighbours(self, all))
          if (related) expect(chooseRelated(self, some)).toEqual(chooseRelated(self, all))
          expect(some).toEqual(all.filter((one) => some.includes(one)))
          expect(some.length).toBeLessThanOrEqual(related ? 6 : 3)
        }
      }),
    )
  })

  it('has what cards show, in the order of all, each once', () => {
    const all = ['a', 'b', 'c', 'd'].map((id, number) =>
      summary({ path: `/${id}`, category: id, date: `2026-01-0${number + 1}` }),
    )
    const relatives = relativesIn(all)
    expect(paths(relatives('/b', asks(['/d', '/a', '/d', '/b'])))).toEqual(['/a', '/b', '/d'])
  })

  it('leaves out cards of what is not shown, and knows nothing of an article that is not', () => {
    const relatives = relativesIn([summary({ path: '/a' })])
    expect(paths(relatives('/a', asks(['/draft', ''], true)))).toEqual(['/a'])
    expect(relatives('/draft', asks(['/a'], true))).toEqual([])
  })
})
