import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import StepItem from '../../components/content/StepItem.vue'
import StepList from '../../components/content/StepList.vue'
import { inside, render, textOf } from './render.ts'

describe('StepList', () => {
  it('is an ordered list of its steps', async () => {
    const { one } = await render(StepList, {}, { default: () => ['One', 'Two'].map((title) => h(StepItem, { title })) })
    expect(inside(one('ol'), 'li').map(textOf)).toEqual(['One', 'Two'])
  })

  it('stands empty', async () => {
    const { one } = await render(StepList)
    expect(textOf(one('ol'))).toBe('')
  })
})
