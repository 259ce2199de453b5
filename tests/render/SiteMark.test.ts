import { describe, expect, it } from 'vitest'
import SiteMark from '../../components/site/SiteMark.vue'
import { attribute } from '../../guide/output/dom.ts'
import { render } from './render.ts'

describe('SiteMark', () => {
  it('is decoration beside the name of the site, without a colour of its own', async () => {
    const { one, all, html } = await render(SiteMark)
    expect(attribute(one('svg'), 'aria-hidden')).toBe('true')
    expect(all('path').length).toBeGreaterThan(0)
    expect(html).not.toMatch(/fill=|stroke=|style=/)
  })
})
