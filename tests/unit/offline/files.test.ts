import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerFile, filesOf } from '../../../offline/files.ts'
import { FILES } from '../../../offline/stores.ts'
import { FakeCaches } from './fake-caches.ts'

const ADDRESS = 'https://example.com'
let fake: FakeCaches
let answer: () => Promise<Response>

const ask = async (path: string): Promise<string> => {
  const response = await answerFile(new Request(ADDRESS + path), path)
  return response.type === 'error' ? 'error' : response.text()
}

beforeEach(() => {
  fake = FakeCaches.install()
  vi.stubGlobal('fetch', () => answer())
  answer = () => Promise.resolve(new Response('old'))
})
afterEach(() => void vi.unstubAllGlobals())

describe('filesOf', () => {
  it('finds what a page shows and runs on this site, once each', () => {
    const page = `<link rel="stylesheet" href="/a.css"><script type="module" src="/b.js"></script><link href="/i.svg">
      <img src="/c.png" srcset="/d.png 2x"><img src="/c.png"><a href="/page">, <a href="/x.md">, <img src="//host/e.png">
      <img src="https://host/f.png"><meta content="/share.png">
      <link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="apple-touch-icon" href="/apple-touch-icon.png">`
    expect(filesOf(page)).toEqual(['/a.css', '/b.js', '/i.svg', '/c.png'])
  })
})

describe('answerFile', () => {
  it('asks once for a file with a hash in its name', async () => {
    expect(await ask('/_nuxt/a.123.css')).toBe('old')
    answer = () => Promise.reject(new TypeError('no network'))
    expect(await ask('/_nuxt/a.123.css')).toBe('old')
  })

  it('asks again for every other one, and takes what is kept only where there is no network', async () => {
    expect(await ask('/icon.svg')).toBe('old')
    answer = () => Promise.resolve(new Response('new'))
    expect(await ask('/icon.svg')).toBe('new')
    answer = () => Promise.reject(new TypeError('no network'))
    expect(await ask('/icon.svg')).toBe('new')
    expect(await ask('/other.svg')).toBe('error')
  })

  it('keeps nothing that is missing', async () => {
    answer = () => Promise.resolve(new Response('Not found.', { status: 404 }))
    expect(await ask('/icon.svg')).toBe('Not found.')
    expect(fake.paths(FILES)).toEqual([])
  })

  it('answers where the disk is full', async () => {
    fake.isFull = true
    expect(await ask('/_nuxt/a.123.css')).toBe('old')
  })
})
