import { describe, expect, it } from 'vitest'
import type { EdgeEnvironment } from '../../../../deploy/edge/worker.ts'
import { createWorker } from '../../../../deploy/edge/worker.ts'
import { hostedSite, TEXTS } from '../hosts/site.ts'

const { files, redirects } = hostedSite()
const worker = createWorker({
  headers: { 'x-policy': 'yes' },
  files: [...files.values()].map(({ address, path, type }) => ({ address, path, type })),
  redirects: [...redirects],
})

/** The platform's files, which are all that a worker can reach. */
const ASSETS: EdgeEnvironment['ASSETS'] = {
  fetch(request) {
    const path = decodeURI(new URL(request.url).pathname).slice(1)
    if (request.headers.has('if-none-match')) return Promise.resolve(new Response(null, { status: 304 }))
    const headers = { 'x-robots-tag': path.endsWith('.md') ? 'noindex' : '' }
    return Promise.resolve(new Response(TEXTS[path] ?? null, { status: path in TEXTS ? 200 : 404, headers }))
  },
}

async function ask(path: string, init?: RequestInit) {
  const response = await worker.fetch(new Request(`https://guide.example${path}`, init), { ASSETS })
  return { status: response.status, header: (name: string) => response.headers.get(name), text: await response.text() }
}

describe('createWorker', () => {
  it('answers a page at its clean address', async () => {
    const { status, header, text } = await ask('/blog/guides/x')
    expect([status, text]).toEqual([200, TEXTS['blog/guides/x.html']])
    expect([header('content-type'), header('cache-control'), header('vary'), header('x-policy')]).toEqual([
      'text/html; charset=utf-8',
      'no-cache',
      'Accept',
      'yes',
    ])
  })

  it('sends Markdown to who asks for it, which search engines may list', async () => {
    const { header, text } = await ask('/blog/guides/x', { headers: { accept: 'text/markdown' } })
    expect(text).toBe(TEXTS['blog/guides/x.md'])
    expect([header('content-location'), header('x-robots-tag')]).toEqual(['/blog/guides/x.md', null])
  })

  it('redirects', async () => {
    expect(await ask('/old?a=1')).toMatchObject({ status: 301, text: 'Moved to /blog/guides/x?a=1\n' })
    expect((await ask('/gr%C3%BC%C3%9Fe/')).header('location')).toBe('/gr%C3%BC%C3%9Fe')
  })

  it('sends the page for missing addresses, whatever the conditions are', async () => {
    const answer = await ask('/nothing', { headers: { 'if-none-match': '*', range: 'bytes=0-1' } })
    expect(answer).toMatchObject({ status: 404, text: TEXTS['404.html'] })
    expect(answer.header('x-policy')).toBe('yes')
  })

  it('passes a condition on, and says no type of nothing', async () => {
    const { status, header } = await ask('/blog', { headers: { 'if-none-match': '"a"' } })
    expect([status, header('content-type'), header('x-policy')]).toEqual([304, null, 'yes'])
  })

  it('refuses other methods', async () => {
    const { status, header } = await ask('/blog', { method: 'POST' })
    expect([status, header('allow')]).toEqual([405, 'GET, HEAD'])
  })
})
