import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import CallToAction from '../../components/content/CallToAction.vue'
import { attribute } from '../../guide/output/dom.ts'
import { render, textOf } from './render.ts'

const props = { href: '/blog/checklists/launch', label: 'Open the checklist' }

describe('CallToAction', () => {
  it('is a text and a link that is named by its label alone', async () => {
    const { one, texts } = await render(CallToAction, props, { default: () => h('p', 'Before the launch:') })
    expect(attribute(one('a'), 'href')).toBe('/blog/checklists/launch')
    expect(textOf(one('a'))).toBe('Open the checklist')
    expect(texts('p')).toEqual(['Before the launch:'])
  })

  it('needs no text', async () => {
    const { one } = await render(CallToAction, props)
    expect(textOf(one('.action'))).toBe('Open the checklist')
  })
})
