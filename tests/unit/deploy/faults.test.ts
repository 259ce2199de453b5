import { mkdtempSync, rmSync } from 'node:fs'
import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { faultAnswer } from '../../../deploy/faults.ts'
import type { SiteServer } from '../../../deploy/server.ts'
import { serveFolder } from '../../../deploy/server.ts'
import { writeFiles } from '../cli/temp-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'fixproof-faults-'))
const LARGE = 20_000_000
const CONNECTIONS = 30
/** One that soon loses its patience, and one with the limits that are in use. */
let hasty: SiteServer
let server: SiteServer

beforeAll(async () => {
  writeFiles(folder, {
    'index.html': '<!doctype html><title>Home</title>',
    'a.html': '<!doctype html><title>First</title>',
    'b.html': '<!doctype html><title>Second</title>',
    '404.html': '<!doctype html><title>Not found</title>',
    'large.txt': 'x'.repeat(LARGE),
  })
  const limits = { headersMs: 400, requestMs: 600, idleMs: 200, silentMs: 500, checkMs: 50, connections: CONNECTIONS }
  hasty = await serveFolder({ folder, port: 0, limits })
  server = await serveFolder({ folder, port: 0 })
})

afterAll(async () => {
  await Promise.all([hasty.close(), server.close()])
  rmSync(folder, { recursive: true })
})

interface Talk {
  socket: Socket
  /** What came, once the connection has ended, whoever ended it. */
  ended: Promise<string>
}

function open({ port } = server): Talk {
  const socket = connect(port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  const chunks: Buffer[] = []
  const ended = new Promise<string>((resolve) => {
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')))
  })
  return { socket, ended }
}

function say(text: string | Buffer, to = server): Promise<string> {
  const { socket, ended } = open(to)
  socket.write(text)
  return ended
}

async function isUp(asked = server): Promise<boolean> {
  const text = await say('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', asked)
  return text.startsWith('HTTP/1.1 200 OK\r\n') && text.endsWith('<title>Home</title>')
}

const statuses = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status))

describe('a slow client', () => {
  it('that never says anything is told so, and left', async () => {
    expect(statuses(await open(hasty).ended)).toEqual([408])
    expect(await isUp(hasty)).toBe(true)
  })

  it('that drips its headers is left, whatever it goes on to send', async () => {
    const { socket, ended } = open(hasty)
    socket.write('GET / HTTP/1.1\r\n')
    const drip = setInterval(() => socket.write('X: y\r\n'), 20)
    const text = await ended
    clearInterval(drip)
    expect(statuses(text)).toEqual([408])
  })

  it('that promises a body and sends none is answered, and left', async () => {
    const text = await say('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\nabc', hasty)
    expect(statuses(text)[0]).toBe(405)
  })

  it('that has nothing more to ask is left', async () => {
    expect(statuses(await say('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n', hasty))).toEqual([200])
  })

  it('that never reads is left, with the rest unsent', async () => {
    const { socket, ended } = open(hasty)
    socket.pause()
    // More than the system takes for a client that doesn't read.
    socket.write('GET /large.txt HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(2))
    // Only the end of the other side is waited for: by then the system holds what it took.
    await new Promise<void>((resolve) => {
      const asking = setInterval(() => hasty.connections() === 0 && resolve(clearInterval(asking)), 20)
    })
    socket.resume()
    expect((await ended).length).toBeLessThan(2 * LARGE)
    expect(await isUp(hasty)).toBe(true)
  })
})

describe('too much', () => {
  it.each([
    ['10 MB of one header', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(10_000_000)}\r\n\r\n`],
    ['10 MB of headers', `GET / HTTP/1.1\r\nHost: localhost\r\n${'X: y\r\n'.repeat(1_700_000)}\r\n`],
    ['an address of 1 MB', `GET /${'a'.repeat(1_000_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`],
  ])('%s is refused, and the answer arrives', async (_, text) => {
    const answer = await say(text)
    expect(statuses(answer)).toEqual([431])
    expect(answer).toContain('The address and the headers are too long.')
    expect(await isUp()).toBe(true)
  })

  it('a long address that fits is a missing page', async () => {
    const text = await say(`GET /${'a'.repeat(15_000)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
    expect(statuses(text)).toEqual([404])
  })

  it('connections above the bound are closed, and there is room again when others end', async () => {
    const talks = Array.from({ length: CONNECTIONS + 20 }, () => open(hasty))
    const first = await Promise.race(talks.map(({ ended }) => ended))
    expect(first).toBe('')
    await Promise.all(talks.map(({ ended }) => ended))
    expect(await isUp(hasty)).toBe(true)
  })
})

describe('what is no HTTP', () => {
  const HOST = 'Host: localhost\r\n'

  it.each([
    ['words', 'GARBAGE\r\n\r\n'],
    ['a greeting of TLS', Buffer.from('16030100a5010000a10303', 'hex')],
    ['bytes of zero', Buffer.alloc(100)],
    ['an unknown method', `FETCH / HTTP/1.1\r\n${HOST}\r\n`],
    ['an unknown version', `GET / HTTP/9.9\r\n${HOST}\r\n`],
    ['a header without a name', `GET / HTTP/1.1\r\n${HOST}: x\r\n\r\n`],
    ['two lengths', `GET / HTTP/1.1\r\n${HOST}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`],
    ['a length and chunks', `GET / HTTP/1.1\r\n${HOST}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`],
    ['no chunks where they are named', `POST / HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\nxyz\r\n`],
  ])('%s is answered and the connection ended', async (_, bytes) => {
    const text = await say(bytes)
    expect(statuses(text).at(-1)).toBe(400)
    expect(text).toMatch(/content-security-policy: default-src 'none'/)
    expect(text).toMatch(/\r\nconnection: close\r\n/)
    expect(text.endsWith('\r\n\r\nThis is no HTTP request.\n')).toBe(true)
    expect(await isUp()).toBe(true)
  })

  it('a request without Host is refused with the headers of every answer', async () => {
    const text = await say('GET / HTTP/1.1\r\nConnection: close\r\n\r\n')
    expect(statuses(text)).toEqual([400])
    expect(text).toMatch(/content-security-policy: default-src 'none'/)
  })

  it('a connection that ends in the middle of its headers does no harm', async () => {
    for (const text of ['', 'G', 'GET / HTTP/1.1\r\nHost: loc']) {
      const { socket, ended } = open()
      socket.end(text)
      expect(statuses(await ended).filter((status) => status !== 400)).toEqual([])
    }
    expect(await isUp()).toBe(true)
  })
})

describe('requests without waiting for answers', () => {
  const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`

  it('are answered in their order', async () => {
    const paths = Array.from({ length: 50 }, (_, number) => (number % 2 ? '/a' : '/b'))
    const text = await say(paths.map((path) => get(path)).join('') + get('/none', 'Connection: close\r\n'))
    const titles = [...text.matchAll(/<title>(.*?)<\/title>/g)].map(([, title]) => title)
    expect(titles).toEqual([...paths.map((path) => (path === '/a' ? 'First' : 'Second')), 'Not found'])
  })

  it('are all answered before nonsense that follows is refused', async () => {
    const text = await say(`${get('/a')}${get('/b')}GARBAGE\r\n\r\n`)
    expect(statuses(text)).toEqual([200, 200, 400])
    expect(text.indexOf('First')).toBeLessThan(text.indexOf('Second'))
  })
})

describe('faultAnswer', () => {
  it.each([
    ['HPE_HEADER_OVERFLOW', 431, 'Request Header Fields Too Large'],
    ['ERR_HTTP_REQUEST_TIMEOUT', 408, 'Request Timeout'],
    ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 413, 'Payload Too Large'],
    ['HPE_INVALID_METHOD', 400, 'Bad Request'],
    [undefined, 400, 'Bad Request'],
  ])('answers %s with %i', (code, status, words) => {
    const text = faultAnswer(code, { 'x-always': 'yes' })
    expect(text.startsWith(`HTTP/1.1 ${status} ${words}\r\nx-always: yes\r\n`)).toBe(true)
    const [, body = ''] = text.split('\r\n\r\n')
    expect(text).toContain(`content-length: ${body.length}\r\n`)
  })
})
