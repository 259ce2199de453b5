import { describe, expect, it } from 'vitest'
import type { Component } from 'vue'
import ArticleBody from '../../components/article/ArticleBody.vue'
import { BODY_COMPONENTS } from '../../components/article/body-components.ts'
import type { MarkNode } from '../../guide/markdown/tree.ts'
import { attribute } from '../../guide/output/dom.ts'
import { TAGS } from '../../guide/tags/registry.ts'
import { siteWith } from './article-context.ts'
import { render, textOf } from './render.ts'

const body = (...value: MarkNode[]) => render(ArticleBody, { body: { type: 'minimark', value } }, {}, siteWith())

/** The name of the element that a component stands for: `TipBox.vue` is `tip-box`, `ProseA.vue` is `a`. */
const elementOf = (file: string) =>
  file
    .replace(/\.vue$/, '')
    .replace(/^Prose/, '')
    .replace(/(?<=.)[A-Z]/g, '-$&')
    .toLowerCase()

const FILES = import.meta.glob<Component>('../../components/{content,prose}/*.vue', { eager: true, import: 'default' })

describe('BODY_COMPONENTS', () => {
  it('has a component for every tag', () => {
    expect(TAGS.map(({ name }) => name).filter((name) => !(name in BODY_COMPONENTS))).toEqual([])
  })

  it('has every component of tags and of Markdown under the name of its element, and no other', () => {
    const files = Object.entries(FILES).map(([path, file]) => [elementOf(path.replace(/^.*\//, '')), file] as const)
    expect(files.map(([name]) => name).sort()).toEqual(Object.keys(BODY_COMPONENTS).sort())
    for (const [name, file] of files) expect(BODY_COMPONENTS[name]).toBe(file)
  })
})

describe('ArticleBody', () => {
  it('renders elements of Markdown as they are', async () => {
    const { html } = await body(['h2', { id: 'a' }, 'A ', ['code', {}, 'b'], ' & <c>'], ['hr', {}])
    expect(html).toBe('<div class="prose"><!--[--><h2 id="a">A <code>b</code> &amp; &lt;c&gt;</h2><hr><!--]--></div>')
  })

  describe('with a style sheet for what follows', () => {
    const link = '<link rel="stylesheet" href="/rest.css"><script> </script>'
    const styled = async (...value: MarkNode[]) => {
      const props = { body: { type: 'minimark', value }, restStyle: '/rest.css' }
      return (await render(ArticleBody, props, {}, siteWith())).html
    }

    it('links it behind the answer', async () => {
      const html = await styled(['tldr', {}, ['p', {}, 'Short.']], ['p', {}, 'Long.'])
      expect(html).toContain(`</section>${link}<p>Long.</p>`)
    })

    it('links it before a text that begins with anything else', async () => {
      const html = await styled(['p', {}, 'Long.'], ['tldr', {}, ['p', {}, 'Short.']])
      expect(html).toContain(`${link}<p>Long.</p><section class="tldr"`)
    })
  })

  it('writes attributes by the names that HTML has for them', async () => {
    const { one } = await body(
      ['section', { className: ['footnotes', 'small'], dataFootnotes: true, ariaLabel: 'Notes' }, 'Text'],
      ['ol', { start: 3 }, ['li', {}, 'a']],
      ['input', { type: 'checkbox', checked: true, disabled: true }],
      ['label', { htmlFor: 'a' }, 'b'],
    )
    expect(attribute(one('section'), 'class')).toBe('footnotes small')
    expect(attribute(one('section'), 'data-footnotes')).toBe('true')
    expect(attribute(one('section'), 'aria-label')).toBe('Notes')
    expect(attribute(one('ol'), 'start')).toBe('3')
    expect(attribute(one('input'), 'checked')).toBe('')
    expect(attribute(one('input'), 'disabled')).toBe('')
    expect(attribute(one('label'), 'for')).toBe('a')
  })

  it('gives tags their props, bound ones as values, and what stands in them', async () => {
    const { one, texts } = await body([
      'tip-box',
      { ':title': '"Bound"' },
      ['p', {}, 'Text with ', ['glossary-term', { id: 'rls' }, 'a term']],
    ])
    expect(textOf(one('.box'))).toContain('Bound')
    expect(texts('p')).toContainEqual(expect.stringContaining('Text with a term'))
  })

  it('renders a text that is no element', async () => {
    expect((await body('Text & more')).html).toContain('Text &amp; more')
  })
})
