import { afterEach, describe, expect, it, vi } from 'vitest'
import { deleteStores, FILES, keepIn, MOST, PAGES } from '../../../offline/stores.ts'
import { FakeCaches, html } from './fake-caches.ts'

afterEach(() => void vi.unstubAllGlobals())

describe('keepIn', () => {
  it('lets the oldest go, and what was kept again is not old', async () => {
    const fake = FakeCaches.install()
    const most = MOST[PAGES] ?? 0
    expect(most).toBeGreaterThan(10)
    for (let number = 0; number < most; number++) await keepIn(PAGES, `/${number}`, html(''))
    await keepIn(PAGES, '/0', html(''))
    await keepIn(PAGES, '/new', html(''))
    expect(fake.paths(PAGES)).toHaveLength(most)
    expect(fake.paths(PAGES).slice(-2)).toEqual(['/0', '/new'])
    expect(fake.paths(PAGES)[0]).toBe('/2')
  })
})

describe('deleteStores', () => {
  it('deletes what other versions kept, and nothing that is not ours', async () => {
    const fake = FakeCaches.install()
    for (const name of [PAGES, FILES, 'offline-pages-0', 'another']) await fake.open(name)
    await deleteStores([PAGES, FILES])
    expect(await fake.keys()).toEqual([PAGES, FILES, 'another'])
    await deleteStores()
    expect(await fake.keys()).toEqual(['another'])
  })
})
