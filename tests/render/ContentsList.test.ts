import { describe, expect, it } from 'vitest'
import ContentsList from '../../components/article/ContentsList.vue'
import { attribute, classesOf } from '../../guide/output/dom.ts'
import { render } from './render.ts'

describe('ContentsList', () => {
  it('links to each heading in its order and sets sub-headings apart', async () => {
    const headings = [
      { id: 'find', text: 'Find <it>', depth: 2 },
      { id: 'שלום', text: 'שלום 🔑', depth: 3 },
    ]
    const { all, texts } = await render(ContentsList, { headings })
    expect(all('a').map((link) => attribute(link, 'href'))).toEqual(['#find', '#שלום'])
    expect(texts('a')).toEqual(['Find <it>', 'שלום 🔑'])
    expect(all('li').map(classesOf)).toEqual([[], ['is-sub']])
  })

  it('stands empty', async () => {
    const { texts } = await render(ContentsList, { headings: [] })
    expect(texts('ol')).toEqual([''])
  })
})
