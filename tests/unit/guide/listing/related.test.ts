import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseRelated } from '../../../../guide/listing/related.ts'
import type { ArticleSummary } from '../../../../guide/schema/article.ts'
import { summary } from '../schema/sample-article.ts'
import { articleLists } from './random-articles.ts'

const article = summary({ path: '/self', stack: ['supabase', 'nextjs'], tags: ['rls', 'keys', 'storage', 'auth'] })
const other = (path: string, changes: Partial<ArticleSummary> = {}): ArticleSummary =>
  summary({ path, category: 'agents', stack: [], tags: [], ...changes })
const chosen = (all: ArticleSummary[], most?: number): string[] =>
  chooseRelated(article, all, most).map(({ path }) => path)

describe('chooseRelated', () => {
  it('prefers shared tools, then tags, then the category, then the newest', () => {
    const all = [
      other('/old', { date: '2020-01-01' }),
      other('/new', { date: '2026-06-01' }),
      other('/category', { category: 'guides', date: '2020-01-01' }),
      other('/tag', { tags: ['rls'], date: '2020-01-01' }),
      other('/four-tags', { tags: ['rls', 'keys', 'storage', 'auth'], category: 'guides' }),
      other('/one-tool', { stack: ['supabase', 'vercel'], date: '2020-01-01' }),
      other('/two-tools', { stack: ['nextjs', 'supabase'], date: '2020-01-01' }),
      other('/one-tool-and-tag', { stack: ['nextjs'], tags: ['keys'], date: '2020-01-01' }),
    ]
    const expected = ['/two-tools', '/one-tool-and-tag', '/one-tool', '/four-tags', '/tag', '/category', '/new', '/old']
    expect(chosen(all, 9)).toEqual(expected)
    expect(chosen([...all].reverse(), 9)).toEqual(expected)
  })

  it('takes equals by path, so that two builds choose the same', () => {
    expect(chosen([other('/b'), other('/c'), other('/a')])).toEqual(['/a', '/b', '/c'])
  })

  it('never takes the article itself and nothing twice', () => {
    const all = [article, other('/a'), { ...article }, other('/b'), other('/c'), other('/d')]
    const paths = chosen(all, 9)
    expect(paths).not.toContain('/self')
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toHaveLength(4)
  })

  it('takes three unless told otherwise, fewer where there are fewer', () => {
    const all = [other('/a'), other('/b'), other('/c'), other('/d')]
    expect(chosen(all)).toHaveLength(3)
    expect(chosen(all, 1)).toHaveLength(1)
    expect(chosen([article, other('/a')])).toEqual(['/a'])
    expect(chosen([article])).toEqual([])
  })

  it('leaves the given list as it is', () => {
    const all = [other('/b'), other('/a')]
    chosen(all)
    expect(all.map(({ path }) => path)).toEqual(['/b', '/a'])
  })

  it('takes the first of all in order, however they are listed', () => {
    const shared = (a: readonly string[], b: readonly string[]) => a.filter((word) => b.includes(word)).length
    fc.assert(
      fc.property(articleLists, fc.integer({ min: 1, max: 5 }), (all, most) => {
        const [self = article] = all
        const closeness = (one: ArticleSummary) => [
          shared(self.stack, one.stack),
          shared(self.tags, one.tags),
          Number(self.category === one.category),
        ]
        const sorted = all
          .filter(({ path }) => path !== self.path)
          .sort((a, b) => {
            const [ofA, ofB] = [closeness(a), closeness(b)]
            const first = ofA.findIndex((points, place) => points !== ofB[place])
            if (first >= 0) return (ofB[first] ?? 0) - (ofA[first] ?? 0)
            return b.date.localeCompare(a.date) || a.path.localeCompare(b.path)
          })
        expect(chooseRelated(self, all, most)).toEqual(sorted.slice(0, most))
      }),
    )
  })
})
