import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { LIMITS } from '../../../deploy/limits.ts'

/** Clients that do harm, for as long as the server lets them. */
export interface Attack {
  name: string
  connections: number
  /** Begins on a connection that is open; what it returns is called when the connection has ended. */
  begin(socket: Socket): (() => void) | undefined
}

const DRIP_MS = 500
const GET_LARGE = 'GET /llms-full.txt HTTP/1.1\r\nHost: localhost\r\n\r\n'
const MANY = 100
/** How long the system goes on taking bytes for clients that don't read. */
export const FILLING_MS = 15_000
const TEN_MB = 10_000_000

const HUGE = Buffer.from(`GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(TEN_MB)}\r\n\r\n`)

function drip(socket: Socket, first: string, then: string): () => void {
  socket.write(first)
  const timer = setInterval(() => socket.write(then), DRIP_MS)
  return () => clearInterval(timer)
}

export const ATTACKS: readonly Attack[] = [
  {
    name: 'headers that are dripped',
    connections: 1_000,
    begin: (socket) => drip(socket, 'GET / HTTP/1.1\r\nHost: localhost\r\n', 'X: y\r\n'),
  },
  {
    name: 'a body that is dripped',
    connections: 200,
    begin: (socket) => drip(socket, 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n', 'x'),
  },
  { name: 'connections that say nothing', connections: 1_000, begin: () => undefined },
  {
    name: 'half of the headers, and the end',
    connections: 1_000,
    begin: (socket) => void socket.end('GET / HTTP/1.1\r\nHost: loc'),
  },
  {
    name: 'clients that never read',
    connections: 200,
    begin: (socket) => {
      socket.pause()
      socket.write(GET_LARGE.repeat(MANY))
      // Who doesn't read doesn't see that the other side has ended the connection, once the system took what it can.
      const timer = setTimeout(() => socket.resume(), FILLING_MS + 2 * LIMITS.silentMs)
      return () => clearTimeout(timer)
    },
  },
  { name: '10 MB of headers', connections: 50, begin: (socket) => void socket.write(HUGE) },
  { name: 'no HTTP', connections: 1_000, begin: (socket) => void socket.write('\x16\x03\x01GARBAGE\r\n\r\n') },
  {
    name: 'connections that are cut in the middle of an answer',
    connections: 1_000,
    begin: (socket) => {
      socket.once('data', () => socket.resetAndDestroy())
      socket.write(GET_LARGE)
      return undefined
    },
  },
]

/** Runs an attack until the server has ended each connection of it. */
export async function runAttack(port: number, { connections, begin }: Attack): Promise<void> {
  const one = () =>
    new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      let stop: (() => void) | undefined
      socket.on('error', () => undefined)
      socket.on('connect', () => (stop = begin(socket)))
      socket.on('close', () => resolve(stop?.()))
      if (!socket.isPaused()) socket.resume()
    })
  await Promise.all(Array.from({ length: connections }, one))
}
