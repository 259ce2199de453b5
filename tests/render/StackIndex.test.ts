import { describe, expect, it } from 'vitest'
import StackIndex from '../../components/checklist/StackIndex.vue'
import { attribute } from '../../guide/output/dom.ts'
import { inside, render, textOf } from './render.ts'

describe('StackIndex', () => {
  it('leads to every page of every list, and says how long a list is', async () => {
    const tools = [
      { tool: 'any' as const, name: 'Any stack', items: 1, paths: ['/checklist/any'] },
      { tool: 'vite' as const, name: 'Vite', items: 500, paths: ['/checklist/vite', '/checklist/vite/2'] },
    ]
    const { one, all } = await render(StackIndex, { tools })
    expect(attribute(one('section'), 'aria-labelledby')).toBe(attribute(one('h2'), 'id'))
    expect(all('li').map((item) => textOf(item).replace(/\s+/g, ' ').trim())).toEqual([
      'Any stack 1 item',
      'Vite 500 items part 2',
    ])
    const links = all('li').flatMap((item) => inside(item, 'a'))
    expect(links.map((link) => [attribute(link, 'href'), attribute(link, 'data-tool')])).toEqual([
      ['/checklist/any', 'any'],
      ['/checklist/vite', 'vite'],
      ['/checklist/vite/2', 'vite'],
    ])
  })
})
