import { describe, expect, it } from 'vitest'
import GlossaryTerm from '../../components/content/GlossaryTerm.vue'
import { attribute } from '../../guide/output/dom.ts'
import { siteWith } from './article-context.ts'
import { render, textOf } from './render.ts'

describe('GlossaryTerm', () => {
  it('links to the glossary, with the definition at hand and the words of the editor', async () => {
    const { one } = await render(GlossaryTerm, { id: 'rls' }, { default: () => 'RLS' }, siteWith())
    expect(attribute(one('a'), 'href')).toBe('/glossary#rls')
    expect(attribute(one('a'), 'title')).toBe('Rules that say which "rows" a user may see.')
    expect(textOf(one('a'))).toBe('RLS')
    expect(textOf(one('term-note'))).toBe('RLS')
  })

  it('shows the term itself where no words are written', async () => {
    const { texts } = await render(GlossaryTerm, { id: 'rls' }, {}, siteWith())
    expect(texts('a')).toEqual(['row level security'])
  })

  it.each([
    ['a term that is not known', siteWith()],
    ['no context', undefined],
  ])('falls back to the id with %s', async (_name, context) => {
    const { one } = await render(GlossaryTerm, { id: 'nope' }, {}, context)
    expect([textOf(one('a')), attribute(one('a'), 'title')]).toEqual(['nope', undefined])
  })
})
