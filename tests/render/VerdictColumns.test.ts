import { describe, expect, it } from 'vitest'
import type { VNode } from 'vue'
import { h } from 'vue'
import VerdictColumns from '../../components/content/VerdictColumns.vue'
import { isElement } from '../../guide/output/dom.ts'
import type { Rendered } from './render.ts'
import { inside, render, textOf } from './render.ts'

const list = (...items: string[]): VNode =>
  h(
    'ul',
    items.map((item) => h('li', item)),
  )
const columns = ({ one }: Rendered): [string, string, string[]][] =>
  one('.verdict-columns')
    .childNodes.filter(isElement)
    .map((column) => [
      column.attrs[0]?.value ?? '',
      inside(column, '.verdict-label').map(textOf).join(),
      inside(column, 'li').map(textOf),
    ])

describe('VerdictColumns', () => {
  it('makes two columns of two lists and names them by words', async () => {
    const rendered = await render(VerdictColumns, {}, { default: () => [list('a', 'b'), list('c')] })
    expect(columns(rendered)).toEqual([
      ['is-good', 'What is good', ['a', 'b']],
      ['is-watch', 'What to watch', ['c']],
    ])
  })

  it('takes the paragraph before a list as its name', async () => {
    const slots = {
      default: () => [h('p', 'Holds'), list('a'), h('p', [h('strong', 'Leaks')]), h('ol', [h('li', 'b')])],
    }
    expect(columns(await render(VerdictColumns, {}, slots))).toEqual([
      ['is-good', 'Holds', ['a']],
      ['is-watch', 'Leaks', ['b']],
    ])
  })

  it('takes a name for one column only', async () => {
    const rendered = await render(VerdictColumns, {}, { default: () => [list('a'), h('p', 'Leaks'), list('b')] })
    expect(columns(rendered).map(([, label]) => label)).toEqual(['What is good', 'Leaks'])
  })

  it('tells the columns apart by icon as well', async () => {
    const { all } = await render(VerdictColumns, {}, { default: () => [list('a'), list('b')] })
    const icons = all('path').map((path) => path.attrs[0]?.value)
    expect(new Set(icons).size).toBe(2)
  })

  it('stands empty', async () => {
    expect(columns(await render(VerdictColumns))).toEqual([])
  })
})
