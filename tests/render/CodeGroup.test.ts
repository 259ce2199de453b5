import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import CodeGroup from '../../components/content/CodeGroup.vue'
import { attribute } from '../../guide/output/dom.ts'
import { fence } from './fences.ts'
import { inside, render, renderNode, textOf } from './render.ts'

describe('CodeGroup', () => {
  it('has one panel a fence, named by file, else by language', async () => {
    const slots = { default: () => [fence('ts', { filename: 'server/a.ts' }), fence('bash'), fence('klingon')] }
    const { one } = await render(CodeGroup, {}, slots)
    const panels = inside(one('.code-panels'), 'div').filter((div) => attribute(div, 'data-label') !== undefined)
    expect(panels.map((panel) => attribute(panel, 'data-label'))).toEqual(['server/a.ts', 'Shell', 'klingon'])
    expect(panels.flatMap((panel) => inside(panel, 'code').map(textOf))).toEqual([
      'code of ts',
      'code of bash',
      'code of klingon',
    ])
  })

  it('leaves out what is no fence', async () => {
    const { texts } = await render(CodeGroup, {}, { default: () => [h('p', 'between'), fence('ts'), h('hr')] })
    expect(texts('.code-panels')).toEqual(['TypeScript code of ts'])
  })

  it('shows every panel without scripts: no tab, nothing hidden', async () => {
    const { html, all } = await render(CodeGroup, {}, { default: () => [fence('ts'), fence('sql')] })
    expect(all('button')).toEqual([])
    expect(html).not.toMatch(/hidden|data-current/)
  })

  it('has an id of its own where a page has two, and stands empty', async () => {
    const { all, texts } = await renderNode(() => [h(CodeGroup), h(CodeGroup)])
    expect(new Set(all('code-tabs').map((group) => attribute(group, 'id'))).size).toBe(2)
    expect(texts('code-tabs')).toEqual(['', ''])
  })
})
