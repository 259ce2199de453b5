import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SiteServer } from '../../../deploy/server.ts'
import { serveFolder } from '../../../deploy/server.ts'
import { writeFiles } from '../cli/temp-folder.ts'

const PAGE = '<!doctype html><title>A page</title><script>a()</script><p>Some text.'
const folder = mkdtempSync(join(tmpdir(), 'fixproof-serve-'))
const site = join(folder, 'public')
let server: SiteServer

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Asks exactly for the target, which `fetch` would tidy up first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: server.port, path, headers, method, agent: false }
    const asked = request(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    asked.on('error', reject).end()
  })
}

beforeAll(async () => {
  writeFiles(folder, {
    'secret.txt': 'not for anyone',
    'public/index.html': PAGE,
    'public/404.html': '<!doctype html><title>Not found</title>',
    'public/blog/guides/x.html': PAGE,
    'public/blog/guides/twin.html': PAGE,
    'public/blog/guides/twin.md': '# A page\n',
    'public/gone.html': PAGE,
    'public/old.html': PAGE,
    'public/_redirects': '/old /blog/guides/x 301\n',
    'public/_nuxt/entry.a1b2.css': 'p{}',
    'public/.env': 'SECRET=1',
  })
  writeFileSync(join(site, 'index.html.br'), brotliCompressSync(PAGE))
  writeFileSync(join(site, 'index.html.gz'), gzipSync(PAGE))
  server = await serveFolder({ folder: site, port: 0 })
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

describe('serveFolder', () => {
  it('leads an old path to its article for good, and keeps the list to itself', async () => {
    const { status, headers } = await ask('/old?a=1')
    expect([status, headers.location]).toEqual([301, '/blog/guides/x?a=1'])
    expect((await ask('/_redirects')).status).toBe(404)
  })

  it('serves a page at its clean address, to be revalidated', async () => {
    const { status, headers, body } = await ask('/blog/guides/x')
    expect(status).toBe(200)
    expect(body.toString()).toBe(PAGE)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-length']).toBe(String(PAGE.length))
    expect(headers['cache-control']).toBe('no-cache')
    expect(headers['last-modified']).toBeUndefined()
    expect(headers['vary']).toBeUndefined()
  })

  it('sends the Markdown twin to a client that asks for it, at both addresses', async () => {
    const page = '/blog/guides/twin'
    const asked = { accept: 'text/markdown, text/html, */*' }
    const markdown = await ask(page, asked)
    expect([markdown.status, markdown.body.toString()]).toEqual([200, '# A page\n'])
    expect(markdown.headers['content-type']).toBe('text/markdown; charset=utf-8')
    expect(markdown.headers['content-location']).toBe(`${page}.md`)
    expect(markdown.headers.vary).toBe('Accept')
    // It is the address of the page, which search engines should list.
    expect(markdown.headers['x-robots-tag']).toBeUndefined()
    expect((await ask(page, { ...asked, 'if-none-match': String(markdown.headers.etag) })).status).toBe(304)

    const html = await ask(page, { accept: 'text/html, */*;q=0.8', 'if-none-match': String(markdown.headers.etag) })
    expect([html.status, html.body.toString(), html.headers.vary]).toEqual([200, PAGE, 'Accept'])
    expect(html.headers['content-location']).toBeUndefined()

    const twin = await ask(`${page}.md`)
    expect([twin.body.toString(), twin.headers['x-robots-tag']]).toEqual(['# A page\n', 'noindex'])
    expect((await ask('/blog/guides/x', asked)).headers['content-type']).toBe('text/html; charset=utf-8')
  })

  it('lets files with a hash be kept', async () => {
    expect((await ask('/_nuxt/entry.a1b2.css')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it('sends the compressed file that the client takes', async () => {
    const br = await ask('/', { 'accept-encoding': 'gzip, br' })
    expect(br.headers['content-encoding']).toBe('br')
    expect(br.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(br.headers.vary).toBe('Accept-Encoding')
    expect(brotliDecompressSync(br.body).toString()).toBe(PAGE)
    const gzip = await ask('/', { 'accept-encoding': 'gzip, br;q=0' })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    const plain = await ask('/')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.headers.vary).toBe('Accept-Encoding')
    expect(plain.body.toString()).toBe(PAGE)
  })

  it('answers 304 to who has the file, in each coding', async () => {
    for (const coding of ['br', 'gzip', 'identity']) {
      const asked = { 'accept-encoding': coding }
      const { headers } = await ask('/', asked)
      const again = await ask('/', { ...asked, 'if-none-match': `"other", ${headers.etag}` })
      expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) })
      expect(again.headers['content-security-policy']).toBeDefined()
      expect((await ask('/', { ...asked, 'if-none-match': '"other"' })).status).toBe(200)
    }
  })

  it('sends the end of the file that was asked for, and survives nonsense', async () => {
    expect(await ask('/', { range: 'bytes=-5' })).toMatchObject({ status: 206, body: Buffer.from('text.') })
    expect(await ask('/', { range: 'bytes=0-8' })).toMatchObject({ status: 206, body: Buffer.from('<!doctype') })
    expect((await ask('/', { range: 'bytes=5-3' })).status).toBe(416)
    expect((await ask('/', { range: 'bytes=9999-' })).headers['content-range']).toBe(`bytes */${PAGE.length}`)
    expect((await ask('/', { range: 'lines=1-2' })).status).toBe(200)
  })

  it('answers HEAD like GET without the body', async () => {
    const head = await ask('/', {}, 'HEAD')
    expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) })
    expect(head.headers['content-length']).toBe(String(PAGE.length))
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('refuses %s', async (method) => {
    const { status, headers } = await ask('/', {}, method)
    expect(status).toBe(405)
    expect(headers.allow).toBe('GET, HEAD')
  })

  it('redirects to the clean address and keeps the query', async () => {
    for (const [path, location] of [
      ['/blog/guides/x/?q=a%20b', '/blog/guides/x?q=a%20b'],
      ['/blog/guides/x.html', '/blog/guides/x'],
      ['/index.html', '/'],
    ] as const) {
      const { status, headers } = await ask(path)
      expect({ status, location: headers.location }).toEqual({ status: 301, location })
    }
  })

  it.each([
    '/nothing',
    '/404',
    '/404.html',
    '/index.html.br',
    '/.env',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/blog/../../secret.txt',
    '/..%5csecret.txt',
    '/%252e%252e/secret.txt',
    '//evil.example/',
    '/%00',
    '/%E0%A4%A',
    `/${'a'.repeat(8000)}`,
  ])('answers %s with the page for missing addresses', async (path) => {
    const { status, headers, body } = await ask(path, { 'if-none-match': '*', 'if-match': '"x"', range: 'bytes=0-1' })
    expect(status).toBe(404)
    expect(body.toString()).toContain('Not found')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['cache-control']).toBe('no-cache')
  })

  it('sends the security headers with every kind of answer, and none that tells what runs here', async () => {
    for (const path of ['/', '/nothing', '/index.html', '/_nuxt/entry.a1b2.css']) {
      const { headers } = await ask(path)
      expect(headers['content-security-policy']).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'sha256-[\w+/]{43}=';/)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['permissions-policy']).toContain('camera=()')
      expect(headers).not.toHaveProperty('server')
      expect(headers).not.toHaveProperty('x-powered-by')
    }
  })

  it('stays up when a file vanishes', async () => {
    rmSync(join(site, 'gone.html'))
    const { status, headers, body } = await ask('/gone', { 'accept-encoding': 'br' })
    expect({ status, text: body.toString() }).toEqual({ status: 404, text: 'Not found.\n' })
    expect(headers.etag).toBeUndefined()
    expect((await ask('/')).status).toBe(200)
  })

  it('stays up after a request that is no HTTP', async () => {
    const socket = connect(server.port, '127.0.0.1')
    const text = await new Promise<string>((resolve) => {
      let received = ''
      socket.on('data', (data) => (received += data.toString())).on('close', () => resolve(received))
      socket.write('GARBAGE\r\n\r\n')
    })
    expect(text).toMatch(/^HTTP\/1\.1 400 /)
    expect((await ask('/')).status).toBe(200)
  })
})
