import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import Tldr from '../../components/content/Tldr.vue'
import { attribute } from '../../guide/output/dom.ts'
import { render, textOf } from './render.ts'

describe('Tldr', () => {
  it('is a section named "In short" with the text of the editor', async () => {
    const { one, texts } = await render(Tldr, {}, { default: () => h('p', 'Turn on the rules.') })
    expect(textOf(one(`#${attribute(one('section'), 'aria-labelledby')}`))).toBe('In short')
    expect(texts('p')).toEqual(['In short', 'Turn on the rules.'])
  })

  it('has its name without a text', async () => {
    const { texts } = await render(Tldr)
    expect(texts('section')).toEqual(['In short'])
  })
})
