import { describe, expect, it } from 'vitest'
import DraftBanner from '../../components/article/DraftBanner.vue'
import { attribute } from '../../guide/output/dom.ts'
import type { Rendered } from './render.ts'
import { render } from './render.ts'

const banner = (props: { draft?: boolean; date: string }): Promise<Rendered> =>
  render(DraftBanner, { ...props, today: '2026-11-22' })

describe('DraftBanner', () => {
  it('says that a draft is not published, whatever its date', async () => {
    for (const date of ['2026-11-01', '2027-03-03']) {
      const { texts, all } = await banner({ draft: true, date })
      expect(texts('.draft-banner')).toEqual(['Draft: not published'])
      expect(all('time')).toEqual([])
    }
  })

  it('says when an article with a date to come will be published', async () => {
    const { texts, one } = await banner({ date: '2027-03-03' })
    expect(texts('.draft-banner')).toEqual(['Will be published on 3 March 2027'])
    expect(attribute(one('time'), 'datetime')).toBe('2027-03-03')
    expect((await banner({ date: '2026-11-23' })).texts('p')).toEqual(['Will be published on 23 November 2026'])
  })

  it('is not there on what is published, also on the day itself', async () => {
    for (const date of ['2026-11-01', '2026-11-22']) {
      expect((await banner({ date })).all('p')).toEqual([])
      expect((await banner({ draft: false, date })).all('p')).toEqual([])
    }
  })
})
