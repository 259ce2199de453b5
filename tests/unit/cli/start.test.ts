import { spawn } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import type { AddressInfo, Socket } from 'node:net'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it, onTestFinished } from 'vitest'
import { tempFolder } from './temp-folder.ts'
import { freePort } from '../../support/free-port.ts'

/** More than the system takes for a client that doesn't read. */
const LARGE = 30_000_000

interface Command {
  kill(signal: NodeJS.Signals): void
  /** Resolves when the site is served. */
  isServing: Promise<void>
  ended: Promise<{ code: number | null; output: string }>
}

/** Runs `npm start -- <folder>` as npm does. */
function start(port: number, ...args: string[]): Command {
  const env = { ...process.env, PORT: String(port) }
  const child = spawn(process.execPath, ['cli/run.mjs', 'start', ...args], { env })
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  const serving = Promise.withResolvers<undefined>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
      if (output.includes('Serving the site at')) serving.resolve(undefined)
    })
  }
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, output }))
  })
  return { kill: (signal) => void child.kill(signal), isServing: serving.promise, ended }
}

function listen(): Promise<{ port: number; free(): Promise<void> }> {
  return new Promise((resolve) => {
    const server = createServer()
    const free = () => new Promise<void>((done) => server.close(() => done()))
    server.listen(0, '127.0.0.1', () => resolve({ port: (server.address() as AddressInfo).port, free }))
  })
}

/** Waits until nobody listens any more, which is the first thing that stopping does. */
async function hasStoppedListening(port: number): Promise<void> {
  const isRefused = () =>
    new Promise<boolean>((resolve) => {
      const socket: Socket = connect(port, '127.0.0.1')
      socket.once('connect', () => resolve(!socket.destroy())).once('error', () => resolve(true))
    })
  while (!(await isRefused()));
}

/** A client that has begun to read a large file and takes no more of it for now. */
async function beginReading(port: number) {
  const socket = connect(port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  let length = 0
  const begun = Promise.withResolvers<undefined>()
  socket.on('error', () => undefined)
  socket.on('data', (chunk: Buffer) => {
    if (length === 0) begun.resolve(void socket.pause())
    length += chunk.length
  })
  const ended = new Promise<number>((resolve) => socket.once('close', () => resolve(length)))
  socket.write('GET /large.txt HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await begun.promise
  return { socket, ended }
}

describe('npm start', () => {
  it('says in one sentence that the port is in use', async () => {
    const { port, free } = await listen()
    const { code, output } = await start(port, tempFolder({ 'index.html': '' })).ended
    await free()
    expect(code).toBe(1)
    expect(output).toMatch(
      /^Port \d+ is in use by another program: stop that, or choose another one, such as PORT=\d+\.\n$/,
    )
  })

  it('says in one sentence what is wrong with the folder', async () => {
    const folder = tempFolder()
    symlinkSync('index.html', join(folder, 'index.html'))
    const problems = [
      [join(folder, 'none'), /^There is no folder .*\. Run .*\.\n$/],
      [tempFolder(), /^The folder .* is empty\. Run .*\.\n$/],
      [folder, /^.* can't be read \(ELOOP\): look at its rights\.\n$/],
      ['--folder', /^Write: npm start, or npm start -- <folder of a finished site>\.\n$/],
    ] as const
    const results = await Promise.all(problems.map(async ([named]) => start(await freePort(), named).ended))
    for (const [index, [, sentence]] of problems.entries()) {
      expect(results[index]?.output).toMatch(sentence)
      expect(results[index]?.code).toBe(1)
    }
  })

  it('finishes what a slow client is reading before it stops', async () => {
    const port = await freePort()
    const command = start(port, tempFolder({ 'large.txt': 'x'.repeat(LARGE) }))
    await command.isServing
    const { socket, ended } = await beginReading(port)
    command.kill('SIGTERM')
    await hasStoppedListening(port)
    socket.resume()
    expect(await ended).toBeGreaterThan(LARGE)
    const { code, output } = await command.ended
    expect([code, output.endsWith('\nStopped.\n')]).toEqual([0, true])
  })

  it('stops at once when it is told twice', async () => {
    const port = await freePort()
    const command = start(port, tempFolder({ 'large.txt': 'x'.repeat(LARGE) }))
    await command.isServing
    const { socket, ended } = await beginReading(port)
    command.kill('SIGTERM')
    await hasStoppedListening(port)
    command.kill('SIGTERM')
    const { code, output } = await command.ended
    expect([code, output.endsWith('\nStopped at once.\n')]).toEqual([1, true])
    socket.resume()
    expect(await ended).toBeLessThan(LARGE)
  })
})
