import { describe, expect, it } from 'vitest'
import CopyTools from '../../components/article/CopyTools.vue'
import { attribute } from '../../guide/output/dom.ts'
import { render } from './render.ts'

describe('CopyTools', () => {
  it('is a link to the Markdown twin, with a line that says what went wrong', async () => {
    const { one, texts, all } = await render(CopyTools, { markdown: '/blog/guides/x.md' })
    expect(attribute(one('a'), 'href')).toBe('/blog/guides/x.md')
    expect(texts('a')).toEqual(['Markdown version'])
    expect(all('button')).toEqual([])
    expect([attribute(one('p'), 'role'), texts('p')]).toEqual(['status', ['']])
  })

  it('has a button for the prompt where the guide has fixed code', async () => {
    const { texts } = await render(CopyTools, { markdown: '/blog/guides/x.md', hasFixes: true })
    expect(texts('button')).toEqual(['Copy as fix prompt'])
  })
})
