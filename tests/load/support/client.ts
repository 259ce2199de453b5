import type { RecordableHistogram } from 'node:perf_hooks'
import { createHistogram, performance } from 'node:perf_hooks'
import type { Socket } from 'node:net'
import { connect } from 'node:net'
import type { Exchange } from './requests.ts'

/** What one client does. */
export interface Task {
  port: number
  connections: number
  exchanges: readonly Exchange[]
  /** It ends after so many milliseconds, or after so many answers. */
  until: { ms: number } | { answers: number }
}

/** What came of it. */
export interface Outcome {
  answers: number
  /** Bytes that came, with their headers. */
  bytes: number
  /** Reason → how often; empty when nothing went wrong. */
  errors: Map<string, number>
  /** Connections that were opened anew because an answer said that it is the last one. */
  reopened: number
  /** The most connections that were open at one time. */
  open: number
  ms: number
  /** Microseconds from a request to the end of its answer. */
  latency: RecordableHistogram
}

const HEAD_END = Buffer.from('\r\n\r\n')
const STATUS_AT = 'HTTP/1.1 '.length
const STATUS_LENGTH = 3
const PATIENCE_MS = 15_000
const LENGTH = /\r\ncontent-length: (\d+)\r\n/i
const CLOSE = /\r\nconnection: close\r\n/i

/** Reads the answers of one connection, which come one after the other. */
class Reader {
  #expected: Exchange | undefined
  #head = ''
  /** Bytes of the body that are still to come; -1 before the head is complete. */
  #missing = -1
  isLast = false

  get isBusy(): boolean {
    return this.#expected !== undefined
  }

  expect(exchange: Exchange): void {
    this.#expected = exchange
    this.#head = ''
    this.#missing = -1
  }

  /** @returns whether the answer is complete, or what is wrong with it */
  read(chunk: Buffer): boolean | string {
    if (!this.#expected) return 'an answer that nobody asked for'
    let start = 0
    if (this.#missing < 0) {
      const end = chunk.indexOf(HEAD_END)
      this.#head += chunk.toString('latin1', 0, end < 0 ? chunk.length : end + HEAD_END.length)
      if (end < 0) return false
      start = end + HEAD_END.length
      const problem = this.#judgeHead(this.#expected)
      if (problem) return problem
      this.#missing = this.#expected.length
    }
    this.#missing -= chunk.length - start
    if (this.#missing < 0) return 'more than the answer'
    if (this.#missing === 0) this.#expected = undefined
    return this.#missing === 0
  }

  #judgeHead(expected: Exchange): string | undefined {
    const status = Number(this.#head.slice(STATUS_AT, STATUS_AT + STATUS_LENGTH))
    if (status !== expected.status) return `status ${status} instead of ${expected.status}`
    this.isLast = CLOSE.test(this.#head)
    if (expected.stated === undefined) return undefined
    const stated = Number(LENGTH.exec(this.#head)?.[1])
    return stated === expected.stated ? undefined : `length ${stated} instead of ${expected.stated}`
  }
}

/**
 * A client that keeps an exact number of connections busy, one request at a time on each, and holds every answer against
 * what it must be. Those on npm open a connection that was lost again in silence, and need more of the processor for a
 * request than the servers that they measure.
 */
export class Client {
  readonly #task: Task
  readonly #sockets = new Set<Socket>()
  readonly #outcome: Outcome
  #asked = 0
  #isOver = false
  #end: () => void = () => undefined

  constructor(task: Task) {
    this.#task = task
    const latency = createHistogram()
    this.#outcome = { answers: 0, bytes: 0, errors: new Map(), reopened: 0, open: 0, ms: 0, latency }
  }

  async run(): Promise<Outcome> {
    const start = performance.now()
    const { until, connections } = this.#task
    await new Promise<void>((resolve) => {
      const timer = 'ms' in until ? setTimeout(() => this.#end(), until.ms) : undefined
      this.#end = () => {
        this.#isOver = true
        clearTimeout(timer)
        resolve()
      }
      for (let number = 0; number < connections; number += 1) this.#open(number)
    })
    this.#outcome.ms = performance.now() - start
    for (const socket of this.#sockets) socket.destroy()
    return this.#outcome
  }

  #fail(reason: string): void {
    const { errors } = this.#outcome
    if (!this.#isOver) errors.set(reason, (errors.get(reason) ?? 0) + 1)
  }

  /** Takes the next request, while there is something to ask for. */
  #next(turn: number): Exchange | undefined {
    const { until, exchanges } = this.#task
    if (this.#isOver || ('answers' in until && this.#asked >= until.answers)) return undefined
    this.#asked += 1
    return exchanges[turn % exchanges.length]
  }

  #count(asked: number): void {
    const { until } = this.#task
    this.#outcome.answers += 1
    this.#outcome.latency.record(Math.max(1, Math.round((performance.now() - asked) * 1000)))
    if ('answers' in until && this.#outcome.answers >= until.answers) this.#end()
  }

  #leave(socket: Socket, reason?: string): void {
    if (!this.#sockets.delete(socket)) return
    socket.destroy()
    if (reason) this.#fail(reason)
    if (this.#sockets.size === 0) this.#end()
  }

  #open(turn: number): void {
    const socket = connect({ port: this.#task.port, host: '127.0.0.1', noDelay: true })
    this.#sockets.add(socket)
    const reader = new Reader()
    let asked = 0
    const ask = () => {
      const next = this.#next(turn)
      turn += 1
      if (!next) return
      reader.expect(next)
      asked = performance.now()
      socket.write(next.bytes)
    }
    socket.on('connect', () => {
      this.#outcome.open = Math.max(this.#outcome.open, this.#sockets.size)
      ask()
    })
    socket.on('data', (chunk: Buffer) => {
      this.#outcome.bytes += chunk.length
      const answered = reader.read(chunk)
      if (typeof answered === 'string') return this.#leave(socket, answered)
      if (!answered) return
      this.#count(asked)
      if (!reader.isLast) return ask()
      this.#outcome.reopened += 1
      this.#open(turn)
      this.#leave(socket)
    })
    socket.setTimeout(PATIENCE_MS, () => reader.isBusy && this.#leave(socket, 'no answer'))
    socket.on('error', (error: NodeJS.ErrnoException) => this.#leave(socket, error.code ?? error.message))
    socket.on('close', () => this.#leave(socket, 'closed'))
  }
}
