import type { OutgoingHttpHeaders, Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import type { Difference } from './differences.ts'
import { DIFFERENCES } from './differences.ts'
import { REQUESTS } from './requests.ts'
import { askServer, fillTarget } from './support/ask-server.ts'
import { compareAnswers } from './support/compare.ts'
import { outdated, unlisted } from './support/judge.ts'

interface Fake {
  status?: number
  headers?: OutgoingHttpHeaders
  body?: string | Buffer
}

const RIGHT = { status: 200, headers: { 'content-type': 'text/html', etag: '"a"', vary: 'Accept, Accept-Encoding' } }
const servers: Server[] = []

async function fake({ status = RIGHT.status, headers = {}, body = 'A page.' }: Fake): Promise<number> {
  const server = createServer((_request, response) => {
    response.statusCode = status
    for (const [name, value] of Object.entries({ ...RIGHT.headers, ...headers })) {
      if (value !== undefined) response.setHeader(name, value)
    }
    response.end(body)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** What differs between a right server and one with a fault. */
async function compare(fault: Fake): Promise<string[]> {
  const request = { name: 'page', target: '/' }
  const [right, wrong] = [await fake({}), await fake(fault)]
  const answers = await Promise.all([askServer(right, request, {}), askServer(wrong, request, {})])
  return compareAnswers(...answers).map(({ part }) => part)
}

afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve))
})

describe('compareAnswers', () => {
  it.each<[string, Fake, string[]]>([
    ['nothing', {}, []],
    ['a status', { status: 404 }, ['status']],
    ['a header', { headers: { 'content-type': 'text/plain' } }, ['content-type']],
    ['a missing header', { headers: { etag: undefined } }, ['etag']],
    ['a header too many', { headers: { server: 'nginx' } }, ['server']],
    ['a body', { body: 'A  age.' }, ['body']],
    ['a body of another length', { body: '' }, ['content-length', 'body']],
    ['a variant left out', { headers: { vary: 'Accept' } }, ['vary']],
  ])('finds %s', async (_, fault, parts) => {
    expect(await compare(fault)).toEqual(parts)
  })

  it.each<[string, Fake]>([
    ['another validator', { headers: { etag: 'W/"b"' } }],
    ['another order of a list', { headers: { vary: 'accept-encoding, accept' } }],
    ['another end of the body', { headers: { 'transfer-encoding': 'chunked' } }],
  ])('passes over %s', async (_, fault) => {
    expect(await compare(fault)).toEqual([])
  })

  it('compares bodies unpacked, and says that they are packed', async () => {
    const gzip = { headers: { 'content-encoding': 'gzip' }, body: gzipSync('A page.') }
    expect(await compare(gzip)).toEqual(['content-encoding', 'content-length'])
    const other = { headers: { 'content-encoding': 'br' }, body: brotliCompressSync('Another.') }
    expect(await compare(other)).toEqual(['content-encoding', 'content-length', 'body'])
  })
})

describe('differences', () => {
  const listed: Difference = {
    server: 'nginx',
    requests: ['a'],
    parts: ['status', 'body'],
    status: 400,
    reason: 'It is so.',
  }
  const status = { part: 'status', expected: '404', found: '400' }
  const body = { part: 'body', expected: 'x', found: 'y' }

  it('cover what they name, and nothing else', () => {
    expect(unlisted([listed], 'a', [status, body])).toEqual([])
    expect(unlisted([listed], 'b', [body])).toEqual(['b: body is "y" and should be "x"'])
    expect(unlisted([listed], 'a', [{ ...status, found: '500' }])).toEqual(['a: status is "500" and should be "404"'])
    expect(unlisted([{ ...listed, requests: 'any' }], 'b', [body])).toEqual([])
  })

  it('are told when they are gone', () => {
    expect(outdated([listed], new Map([['a', [status, body]]]))).toEqual([])
    expect(outdated([listed], new Map([['a', [status]]]))).toEqual(['a: body does not differ'])
    expect(outdated([{ ...listed, requests: 'any' }], new Map([['b', [body]]]))).toEqual([
      'status does not differ in any answer',
    ])
  })

  it('name requests that there are, each once', () => {
    const names = REQUESTS.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const { requests } of DIFFERENCES)
      if (requests !== 'any') expect(names).toEqual(expect.arrayContaining([...requests]))
  })
})

describe('fillTarget', () => {
  it('puts an address where a name stands, and refuses a name without one', () => {
    expect(fillTarget('{article}.md?a', { article: '/blog/x' })).toBe('/blog/x.md?a')
    expect(() => fillTarget('{gone}', {})).toThrow('There is no address for {gone}.')
  })
})
