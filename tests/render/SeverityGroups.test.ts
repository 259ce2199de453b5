import { describe, expect, it } from 'vitest'
import SeverityGroups from '../../components/checklist/SeverityGroups.vue'
import { attribute } from '../../guide/output/dom.ts'
import { inside, render, textOf } from './render.ts'

const guide = (title: string) => ({
  path: `/blog/guides/${title}`,
  title,
  stack: [],
  items: [{ label: 'Item', places: [{ path: '/a', id: 'b', title }], isRepeated: false }],
})

describe('SeverityGroups', () => {
  it('has a group for each severity, with its guides below its name', async () => {
    const groups = [{ severity: 'high' as const, guides: [guide('a'), guide('b')] }, { guides: [guide('c')] }]
    const { all } = await render(SeverityGroups, { groups, origin: 'https://site.example' })
    const shown = all('div').filter((element) => attribute(element, 'class') === 'stack-group')
    expect(shown.map((group) => [attribute(group, 'data-severity'), ...inside(group, 'h2').map(textOf)])).toEqual([
      ['high', 'high'],
      [undefined, 'Not rated'],
    ])
    expect(shown.map((group) => inside(group, 'h3').map(textOf))).toEqual([['a', 'b'], ['c']])
  })
})
