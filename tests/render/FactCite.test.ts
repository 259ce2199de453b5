import { describe, expect, it } from 'vitest'
import FactCite from '../../components/content/FactCite.vue'
import { factNote } from '../../guide/facts/words.ts'
import { attribute } from '../../guide/output/dom.ts'
import { visibleText } from '../../guide/output/visible-text.ts'
import { fact } from '../unit/guide/schema/sample-article.ts'
import { siteWith } from './article-context.ts'
import { render } from './render.ts'

const figure = { default: () => '170 of 1,645 apps' }

describe('FactCite', () => {
  it('leads to the fact at the end of the page, and back here', async () => {
    const { one } = await render(FactCite, { id: 'open-tables', number: 3, nth: 1 }, figure, siteWith())
    expect(attribute(one('a'), 'href')).toBe('#fact-open-tables')
    expect(attribute(one('a'), 'id')).toBe('cite-open-tables')
    expect(attribute(one('a'), 'title')).toBe(factNote(fact()))
  })

  it('shows its number as a mark that is no part of the sentence', async () => {
    const { one } = await render(FactCite, { id: 'open-tables', number: 3, nth: 1 }, figure, siteWith())
    expect(one('sup').childNodes).toMatchObject([{ nodeName: '#text', value: '3' }])
    expect(attribute(one('sup'), 'data-pagefind-ignore')).toBe('')
    expect(visibleText(one('term-note'))).toBe('170 of 1,645 apps')
  })

  it('tells the places apart where a fact is cited again', async () => {
    const { one } = await render(FactCite, { id: 'open-tables', number: 3, nth: 2 }, figure, siteWith())
    expect(attribute(one('a'), 'id')).toBe('cite-open-tables-2')
  })

  it('leads to the list of all facts where there is no article around it', async () => {
    const { one, all } = await render(FactCite, { id: 'open-tables', number: 1, nth: 1 }, figure)
    expect(attribute(one('a'), 'href')).toBe('/facts#open-tables')
    expect([attribute(one('a'), 'id'), attribute(one('a'), 'title')]).toEqual([undefined, undefined])
    expect(all('sup')).toEqual([])
  })
})
