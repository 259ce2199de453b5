import { describe, expect, it } from 'vitest'
import type { FoundPage } from '../../../../guide/search/hits.ts'
import { pageHit } from '../../../../guide/search/hits.ts'

const section = (id: string, score: number, excerpt = `About <mark>${id}</mark>`) => ({
  title: `On ${id}`,
  url: id === '' ? '/blog/guides/a' : `/blog/guides/a#${id}`,
  excerpt,
  weighted_locations: [{ location: 0, balanced_score: score }],
})

const page = (changes: Partial<FoundPage> = {}): FoundPage => ({
  url: '/blog/guides/a',
  meta: { title: 'Guide A', description: 'What A is about.' },
  filters: { category: ['Guides by tool'], severity: ['high'], stack: ['Next.js', 'Vite'] },
  excerpt: 'In short: the beginning',
  sub_results: [],
  content: '',
  locations: [],
  ...changes,
})

const plain = (text: string) => ({ text, isMarked: false })
const marked = (text: string) => ({ text, isMarked: true })

describe('pageHit', () => {
  it('has title, address, category and severity', () => {
    expect(pageHit([page()])).toMatchObject({
      title: 'Guide A',
      url: '/blog/guides/a',
      category: 'Guides by tool',
      severity: 'high',
    })
    expect(pageHit([page({ meta: {}, filters: {} })])).toMatchObject({
      title: '/blog/guides/a',
      category: undefined,
      severity: undefined,
    })
  })

  it('shows the three best sections, the best first, and none twice', () => {
    const first = page({ sub_results: [section('a', 1), section('b', 4), section('c', 2), section('d', 3)] })
    const second = page({ sub_results: [section('a', 9, 'Better <mark>a</mark>'), section('b', 1, 'Worse')] })
    expect(pageHit([first, second]).sections).toEqual([
      { title: 'On a', url: '/blog/guides/a#a', excerpt: [plain('Better '), marked('a')] },
      { title: 'On b', url: '/blog/guides/a#b', excerpt: [plain('About '), marked('b')] },
      { title: 'On d', url: '/blog/guides/a#d', excerpt: [plain('About '), marked('d')] },
    ])
  })

  it('takes the section with more of the words for better than one that repeats a word', () => {
    const content = 'run it run it run Run scan secret'
    const at = (...locations: number[]) => locations.map((location) => ({ location, balanced_score: 2 }))
    const repeats = { ...section('a', 0), weighted_locations: at(0, 2, 4, 5) }
    const holdsAll = { ...section('b', 0), weighted_locations: at(6, 7) }
    const { sections } = pageHit([page({ content, sub_results: [repeats, holdsAll] })])
    expect(sections.map(({ title }) => title)).toEqual(['On b', 'On a'])
  })

  it('shows what stands before the first heading as the text of the page', () => {
    const hit = pageHit([page({ sub_results: [section('', 1, 'Guide A. The <mark>start</mark>')] })])
    expect(hit.excerpt).toEqual([plain('The '), marked('start')])
    expect(hit.sections).toEqual([])
  })

  it('says what the page is about only where no section holds the words', () => {
    expect(pageHit([page()]).excerpt).toEqual([plain('What A is about.')])
    expect(pageHit([page({ meta: { title: 'Term' } })]).excerpt).toEqual([plain('In short: the beginning')])
    expect(pageHit([page({ sub_results: [section('a', 1)] })]).excerpt).toEqual([])
  })

  it('needs a page', () => {
    expect(() => pageHit([])).toThrow(RangeError)
  })
})
