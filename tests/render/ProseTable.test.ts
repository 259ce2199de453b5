import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import ProseTable from '../../components/prose/ProseTable.vue'
import { attribute } from '../../guide/output/dom.ts'
import { inside, render, textOf } from './render.ts'

describe('ProseTable', () => {
  it('holds the table in a named frame that can be scrolled with the keyboard', async () => {
    const rows = () => h('tbody', [h('tr', [h('td', 'a'), h('td', 'b')])])
    const { one } = await render(ProseTable, {}, { default: rows })
    const frame = one('.table-scroll')
    expect(['role', 'aria-label', 'tabindex'].map((name) => attribute(frame, name))).toEqual(['group', 'Table', '0'])
    expect(inside(frame, 'td').map(textOf)).toEqual(['a', 'b'])
  })

  it('stands empty', async () => {
    const { texts } = await render(ProseTable)
    expect(texts('table')).toEqual([''])
  })
})
