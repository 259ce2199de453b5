import { describe, expect, it } from 'vitest'
import StackActions from '../../components/checklist/StackActions.vue'
import { attribute } from '../../guide/output/dom.ts'
import { inside, render, textOf } from './render.ts'

describe('StackActions', () => {
  it('has a button for each action', async () => {
    const { all } = await render(StackActions)
    expect(all('button').map((button) => [attribute(button, 'data-do'), textOf(button)])).toEqual([
      ['copy', 'Copy as Markdown'],
      ['download', 'Download'],
      ['share', 'Copy a link'],
      ['print', 'Print'],
      ['reset', 'Remove all ticks'],
    ])
    expect(all('button').map((button) => attribute(button, 'type'))).toEqual(Array(5).fill('button'))
  })

  it('has the progress of the whole list, and a place for what is said', async () => {
    const { one } = await render(StackActions)
    expect(attribute(one('progress'), 'aria-label')).toBe('Progress: the whole list')
    const [said] = inside(one('.stack-said'), 'p')
    expect(said && [attribute(said, 'role'), textOf(said)]).toEqual(['status', ''])
  })
})
