import { describe, expect, it } from 'vitest'
import { groupByCategory, groupByTool, neighbours, newestFirst } from '../../../../guide/listing/order.ts'
import type { Category } from '../../../../guide/site/types.ts'
import { summary } from '../schema/sample-article.ts'

const a = summary({ path: '/a', title: 'A', date: '2026-01-01', category: 'guides', stack: ['supabase'] })
const b = summary({ path: '/b', title: 'b', date: '2026-02-01', category: 'guides', stack: ['any'] })
const c = summary({ path: '/c', title: 'C', date: '2026-02-01', category: 'guides', stack: ['nextjs', 'supabase'] })
const d = summary({ path: '/d', title: 'D', date: '2026-03-01', category: 'how-to', stack: [] })
const paths = (articles: { path: string }[]): string[] => articles.map(({ path }) => path)

describe('newestFirst', () => {
  it('orders by day, then by title without regard to case', () => {
    expect(paths(newestFirst([c, a, d, b]))).toEqual(['/d', '/b', '/c', '/a'])
    expect(paths(newestFirst([b, d, a, c]))).toEqual(['/d', '/b', '/c', '/a'])
  })

  it('leaves the given list as it is', () => {
    const all = [a, d]
    newestFirst(all)
    expect(all).toEqual([a, d])
  })
})

describe('groupByCategory', () => {
  const category = (id: string): Category => ({ id, title: id, description: id, variant: 'blue' })

  it('keeps the order of the configuration, each group newest first, without empty ones', () => {
    const groups = groupByCategory([a, b, d], [category('how-to'), category('agents'), category('guides')])
    expect(groups.map((group) => [group.category.id, paths(group.articles)])).toEqual([
      ['how-to', ['/d']],
      ['guides', ['/b', '/a']],
    ])
  })
})

describe('groupByTool', () => {
  it('groups by name of the tool; "any" is no tool', () => {
    expect(groupByTool([a, b, c, d]).map(({ id, name, articles }) => [id, name, paths(articles)])).toEqual([
      ['nextjs', 'Next.js', ['/c']],
      ['supabase', 'Supabase', ['/a', '/c']],
    ])
  })
})

describe('neighbours', () => {
  const all = [a, d, c, b]

  it('gives what is before and after in the listing of the category', () => {
    expect(neighbours(c, all)).toEqual({ previous: b, next: a })
  })

  it('has nothing beyond either end, nor from another category', () => {
    expect(neighbours(b, all)).toEqual({ previous: undefined, next: c })
    expect(neighbours(a, all)).toEqual({ previous: c, next: undefined })
    expect(neighbours(d, all)).toEqual({ previous: undefined, next: undefined })
  })

  it('has nothing for an article that is not listed', () => {
    expect(neighbours(summary({ path: '/x' }), all)).toEqual({ previous: undefined, next: undefined })
  })

  it('lead through the whole category and back', () => {
    const way: string[] = []
    for (let here = neighbours(b, all).next; here; here = neighbours(here, all).next) way.push(here.path)
    expect(way).toEqual(['/c', '/a'])
    expect(neighbours(neighbours(b, all).next ?? a, all).previous).toBe(b)
  })
})
