import { expect, it } from 'vitest'
import { updatedOn } from '../../../../guide/feeds/feed.ts'
import { FEED } from './sample-feed.ts'

it('changed when its entries did, and never without any', () => {
  expect(updatedOn(FEED)).toBe('2026-02-03')
  expect(updatedOn({ ...FEED, entries: [] })).toBe('1970-01-01')
})
