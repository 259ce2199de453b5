import { expect, it } from 'vitest'
import type { Component } from 'vue'
import { h } from 'vue'
import { attribute } from '../../guide/output/dom.ts'
import { inside, render, renderNode, textOf } from './render.ts'

/** What holds for each of the four boxes. `word` is how the box names its kind. */
export function testBox(component: Component, kind: string, word: string): void {
  it('names its kind by a word and an icon, and takes its name from there', async () => {
    const { one, all } = await render(component, {}, { default: () => h('p', 'Rotate it.') })
    const box = one(`.box-${kind}`)
    expect(attribute(box, 'role')).toBe('note')
    expect(textOf(one('.stamp'))).toBe(word)
    expect(attribute(one('svg'), 'aria-hidden')).toBe('true')
    expect(textOf(one(`#${attribute(box, 'aria-labelledby')}`))).toBe(word)
    expect(all('strong')).toEqual([])
    expect(inside(box, 'p').map(textOf)).toEqual([word, 'Rotate it.'])
  })

  it('shows a title beside the word, escaped', async () => {
    const { one } = await render(component, { title: 'Keys <b> & "rows" 🔑' }, { default: () => 'Text' })
    expect(textOf(one('strong'))).toBe('Keys <b> & "rows" 🔑')
    expect(textOf(one('.box-title'))).toContain(word)
    expect(textOf(one('.box'))).toMatch(/Text$/)
  })

  it('has an id of its own where a page has two', async () => {
    const { all } = await renderNode(() => [h(component), h(component)])
    const names = all('.box').map((box) => attribute(box, 'aria-labelledby'))
    expect(new Set(names).size).toBe(2)
  })
}
