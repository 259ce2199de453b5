import { describe, expect, it } from 'vitest'
import MergedList from '../../components/checklist/MergedList.vue'
import type { MergedGuide } from '../../guide/checklist/merge.ts'
import { attribute } from '../../guide/output/dom.ts'
import { inside, render, textOf } from './render.ts'

const place = (name: string) => ({ path: `/blog/guides/${name}`, id: 'check-a', title: `Guide ${name}` })
const GUIDE: MergedGuide = {
  path: '/blog/guides/a',
  title: 'Guide "a"',
  stack: ['bolt', 'supabase'],
  items: [
    { label: 'Rotate <b>', places: [place('a')], isRepeated: false },
    { label: 'Shared', places: [place('b'), place('a')], isRepeated: true },
  ],
}
const show = (changes: Partial<MergedGuide> = {}) =>
  render(MergedList, { guide: { ...GUIDE, ...changes }, origin: 'https://site.example' })

describe('MergedList', () => {
  it('is named by its guide, which it links to, on paper with the whole address', async () => {
    const { one } = await show()
    const [link] = inside(one('h3'), 'a')
    expect(link && textOf(link)).toBe('Guide "a"')
    expect(link && attribute(link, 'href')).toBe('/blog/guides/a')
    expect(link && attribute(link, 'data-print')).toBe('https://site.example/blog/guides/a')
    expect(attribute(one('progress'), 'aria-label')).toBe('Progress: Guide "a"')
  })

  it('has a box for each item and links to it in its guide, and in others that have it', async () => {
    const { all, texts } = await show()
    expect(texts('label')).toEqual(['Rotate <b>', 'Shared'])
    expect(all('label').flatMap((label) => inside(label, 'input').map((box) => attribute(box, 'type')))).toEqual([
      'checkbox',
      'checkbox',
    ])
    const links = all('li').map((item) => inside(item, 'a').map((link) => [attribute(link, 'href'), textOf(link)]))
    expect(links).toEqual([
      [['/blog/guides/a#check-a', 'Why and how']],
      [
        ['/blog/guides/b#check-a', 'Why and how'],
        ['/blog/guides/a#check-a', 'Guide a'],
      ],
    ])
  })

  it('hides what a guide before it shows, and itself where nothing is left', async () => {
    const some = await show()
    expect(some.all('li').map((item) => attribute(item, 'hidden'))).toEqual([undefined, ''])
    expect(attribute(some.one('section'), 'hidden')).toBeUndefined()
    const none = await show({ items: GUIDE.items.slice(1) })
    expect(attribute(none.one('section'), 'hidden')).toBe('')
  })

  it('names the tools that it is for; without any it is for every reader', async () => {
    expect(attribute((await show()).one('section'), 'data-stack')).toBe('bolt supabase')
    expect(attribute((await show({ stack: [] })).one('section'), 'data-stack')).toBeUndefined()
  })
})
