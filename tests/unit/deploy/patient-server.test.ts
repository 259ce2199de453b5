import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { LIMITS } from '../../../deploy/limits.ts'
import { PatientServer } from '../../../deploy/patient-server.ts'

const BODY = Buffer.alloc(250_000, 'x')
const REQUEST = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'

/** So many answers are more than the system takes for a client that doesn't read. */
const MANY = LIMITS.waiting

async function serve(limits = LIMITS) {
  let begun = 0
  const asked = Promise.withResolvers<undefined>()
  const server = new PatientServer(limits, {
    request: (_, response) => {
      begun += 1
      response.setHeader('content-length', BODY.length)
      response.end(BODY)
      asked.resolve(undefined)
    },
    fault: () => '',
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { server, port, asked: asked.promise, begun: () => begun }
}

function client(port: number, text: string) {
  const socket = connect(port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  let length = 0
  let heads = 0
  socket.pause()
  socket.on('error', () => undefined)
  socket.on('data', (chunk: Buffer) => {
    length += chunk.length
    heads += chunk.toString('latin1').split('HTTP/1.1 200').length - 1
  })
  const ended = new Promise<{ heads: number; length: number }>((resolve) => {
    socket.once('close', () => resolve({ heads, length }))
  })
  socket.write(text)
  return { socket, ended }
}

it('sends answers that were handed over, but not to the system yet, before it stops', async () => {
  const { server, port, asked } = await serve()
  const { socket, ended } = client(port, REQUEST.repeat(MANY))
  await asked
  const stopped = server.stop()
  socket.resume()
  const { heads, length } = await ended
  await stopped
  expect(heads).toBeGreaterThan(0)
  // No answer lacks its end.
  expect(length).toBeGreaterThan(heads * BODY.length)
})

it('lets connections go that ask for nothing, and waits for the others as long as it says', async () => {
  const { server, port, asked } = await serve({ ...LIMITS, patienceMs: 100 })
  const idle = client(port, '')
  const deaf = client(port, REQUEST.repeat(MANY))
  await asked
  idle.socket.resume()
  const stopped = server.stop()
  expect(await idle.ended).toEqual({ heads: 0, length: 0 })
  await stopped
  deaf.socket.resume()
  expect((await deaf.ended).length).toBeLessThan(MANY * BODY.length)
  expect(server.open).toBe(0)
})

it('begins no answer before the one before was sent, and cuts who asks for too much', async () => {
  const { server, port, asked, begun } = await serve()
  const deaf = client(port, REQUEST.repeat(MANY))
  await asked
  const greedy = client(port, REQUEST.repeat(2 * MANY))
  greedy.socket.resume()
  expect((await greedy.ended).heads).toBeLessThan(MANY)
  expect(server.open).toBe(1)
  expect(begun()).toBeLessThan(MANY)
  deaf.socket.write(REQUEST.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'))
  deaf.socket.resume()
  expect((await deaf.ended).length).toBeGreaterThan(MANY * BODY.length)
  await server.stop()
})
