import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OFFLINE_PATH } from '../../../guide/site/offline-page.ts'
import { keepPage, keptPage } from '../../../offline/pages.ts'
import { FILES, PAGES } from '../../../offline/stores.ts'
import { FakeCaches, html } from './fake-caches.ts'

let fake: FakeCaches
const fetched: string[] = []

beforeEach(() => {
  fake = FakeCaches.install()
  fetched.length = 0
  vi.stubGlobal('fetch', (path: string) => {
    fetched.push(path)
    return Promise.resolve(new Response('file'))
  })
})
afterEach(() => void vi.unstubAllGlobals())

describe('keepPage', () => {
  it('keeps a page with the files that it names, each fetched once', async () => {
    const page =
      '<link href="/_nuxt/a.css"><script src="/_nuxt/b.js"></script><a href="/feed.xml"></a><img src="/c.png">'
    await keepPage('/a', html(page))
    await keepPage('/b', html(page))
    expect(fake.paths(PAGES)).toEqual(['/a', '/b'])
    expect(fake.paths(FILES)).toEqual(['/_nuxt/a.css', '/_nuxt/b.js', '/c.png'])
    expect(fetched).toEqual(['/_nuxt/a.css', '/_nuxt/b.js', '/c.png'])
    expect(await (await keptPage('/a')).text()).toBe(page)
  })

  it.each([
    ['an error', html('Broken', 500)],
    ['another file', new Response('# Text', { headers: { 'content-type': 'text/markdown' } })],
    ['a page of another address', Object.defineProperty(html('Moved'), 'redirected', { value: true })],
  ])('does not keep %s', async (_what, response) => {
    await keepPage('/a', html('Kept'))
    await keepPage('/a', response)
    expect(await (await keptPage('/a')).text()).toBe('Kept')
  })

  it.each([404, 410])('forgets a page that answers %i', async (status) => {
    await keepPage('/a', html('Kept'))
    await keepPage('/a', html('Not here', status))
    expect(fake.paths(PAGES)).toEqual([])
  })

  it('throws nothing where the disk is full', async () => {
    fake.isFull = true
    await expect(keepPage('/a', html('Text'))).resolves.toBeUndefined()
  })
})

describe('keptPage', () => {
  it('answers with the page for readers without a network, and with an error where that is missing', async () => {
    expect((await keptPage('/a')).type).toBe('error')
    await keepPage(OFFLINE_PATH, html('Offline'))
    expect(await (await keptPage('/a')).text()).toBe('Offline')
  })
})
