import { describe, expect, it } from 'vitest'
import { ICONS } from '../../components/site/icons.ts'
import SiteIcon from '../../components/site/SiteIcon.vue'
import { attribute } from '../../guide/output/dom.ts'
import { render } from './render.ts'

describe('SiteIcon', () => {
  it.each(Object.entries(ICONS))('draws %s as decoration without a colour of its own', async (name, path) => {
    const { one, html } = await render(SiteIcon, { name })
    expect(attribute(one('svg'), 'aria-hidden')).toBe('true')
    expect(attribute(one('path'), 'd')).toBe(path)
    expect(html).not.toMatch(/fill=|stroke=|style=/)
  })
})
