import { describe, expect, it } from 'vitest'
import FactRecord from '../../components/article/FactRecord.vue'
import { attribute } from '../../guide/output/dom.ts'
import { fact } from '../unit/guide/schema/sample-article.ts'
import { render } from './render.ts'

describe('FactRecord', () => {
  it('says everything that belongs to a figure', async () => {
    const { one, all, texts } = await render(FactRecord, { fact: fact({ sample: '1,645 public apps' }) })
    expect(texts('.fact-statement')).toEqual([fact().statement])
    expect(texts('dt')).toEqual(['Figure', 'Sample', 'Caveat', 'Source', 'Published', 'Read'])
    expect(texts('dd')).toEqual([
      '170 of 1,645 apps',
      '1,645 public apps',
      'One crawl of one platform.',
      'Report "A" example.com',
      '29 May 2025',
      '1 January 2026',
    ])
    expect(attribute(one('a'), 'href')).toBe('https://example.com/report')
    expect(all('time').map((time) => attribute(time, 'datetime'))).toEqual(['2025-05-29', '2026-01-01'])
  })

  it('leaves out a sample and a day that are not known', async () => {
    const { texts } = await render(FactRecord, { fact: fact({ published: undefined }) })
    expect(texts('dt')).toEqual(['Figure', 'Caveat', 'Source', 'Read'])
  })
})
