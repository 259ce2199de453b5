import { describe, expect, it } from 'vitest'
import SearchForm from '../../components/site/SearchForm.vue'
import { attribute } from '../../guide/output/dom.ts'
import { render, textOf } from './render.ts'

describe('SearchForm', () => {
  it('asks for the search page with the words', async () => {
    const { one } = await render(SearchForm)
    const form = one('form')
    expect(['action', 'method', 'role'].map((name) => attribute(form, name))).toEqual(['/search', 'get', 'search'])
    expect(attribute(one('input'), 'name')).toBe('q')
    expect(textOf(one('button'))).toBe('Search')
  })

  it('names its field', async () => {
    const { one } = await render(SearchForm)
    expect(attribute(one('label'), 'for')).toBe(attribute(one('input'), 'id'))
    expect(textOf(one('label'))).toBe('Search the guides')
  })
})
