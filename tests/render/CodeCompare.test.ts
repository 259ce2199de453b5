import { describe, expect, it } from 'vitest'
import CodeCompare from '../../components/content/CodeCompare.vue'
import { fence } from './fences.ts'
import { inside, render, textOf } from './render.ts'

describe('CodeCompare', () => {
  it('keeps its fences in their order, each with its verdict', async () => {
    const slots = { default: () => [fence('ts', { verdict: 'vulnerable' }), fence('sql', { verdict: 'fixed' })] }
    const { one } = await render(CodeCompare, {}, slots)
    expect(inside(one('.compare'), '.stamp').map(textOf)).toEqual(['vulnerable', 'fixed'])
    expect(inside(one('.compare'), 'code').map(textOf)).toEqual(['code of ts', 'code of sql'])
  })

  it('stands empty', async () => {
    const { one } = await render(CodeCompare)
    expect(textOf(one('.compare'))).toBe('')
  })
})
