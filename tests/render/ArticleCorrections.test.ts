import { describe, expect, it } from 'vitest'
import ArticleCorrections from '../../components/article/ArticleCorrections.vue'
import { attribute } from '../../guide/output/dom.ts'
import { render } from './render.ts'

describe('ArticleCorrections', () => {
  it('shows each with its day, at an address of its own', async () => {
    const corrections = [
      { date: '2026-03-02', what: 'It said that HttpOnly is enough.' },
      { date: '2026-03-05', what: 'The sample read the <b>ID</b> token.' },
    ]
    const { all, texts } = await render(ArticleCorrections, { corrections })
    expect(texts('h2')).toEqual(['Corrections'])
    expect(texts('li')).toEqual([
      '2 March 2026 It said that HttpOnly is enough.',
      '5 March 2026 The sample read the <b>ID</b> token.',
    ])
    expect(all('li').map((item) => attribute(item, 'id'))).toEqual(['correction-1', 'correction-2'])
    expect(all('time').map((time) => attribute(time, 'datetime'))).toEqual(['2026-03-02', '2026-03-05'])
  })

  it('is not there where nothing was corrected', async () => {
    expect((await render(ArticleCorrections, { corrections: [] })).all('section')).toEqual([])
  })
})
