import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Limits } from './limits.ts'

/** How long a client may go on sending after it was told that it is not understood. */
const LINGER_MS = 1_000

/** How often a stopping server looks for connections that have become idle. */
const STOP_CHECK_MS = 50

export interface Answers {
  request: RequestListener
  /** The answer to something that is no request, from the code of Node's error. */
  fault(code: string | undefined): string
}

interface Asked {
  request: IncomingMessage
  response: ServerResponse
}

/** What is known of a connection. */
interface Talk {
  /** The answer that was begun last. */
  last: ServerResponse | undefined
  /** Requests that came before that was sent, in order. */
  waiting: Asked[]
  isRefused: boolean
}

/** An HTTP server that bounds what a client may take of it, answers nonsense and finishes what it sends before it stops. */
export class PatientServer extends Server {
  readonly #limits: Limits
  readonly #answers: Answers
  readonly #talks = new Map<Socket, Talk>()

  constructor(limits: Limits, answers: Answers) {
    super({
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      keepAliveTimeout: limits.idleMs,
      connectionsCheckingInterval: limits.checkMs,
      maxHeaderSize: limits.headerBytes,
      noDelay: true,
      // Node's own refusal lacks our headers: deploy/answer.ts does it.
      requireHostHeader: false,
    })
    this.#limits = limits
    this.#answers = answers
    this.timeout = limits.silentMs
    this.maxConnections = limits.connections
    this.on('connection', (socket) => {
      this.#talks.set(socket, { last: undefined, waiting: [], isRefused: false })
      socket.once('close', () => this.#talks.delete(socket))
    })
    this.on('request', (request: IncomingMessage, response: ServerResponse) => this.#take({ request, response }))
    this.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => this.#refuse(error, socket))
  }

  /** How many connections there are. */
  get open(): number {
    return this.#talks.size
  }

  /**
   * Begins one answer after the other. Node begins the answers to all requests that came, of which each may open a file and
   * fill a buffer, although only the first can be sent: 200 clients that don't read took all memory there is.
   */
  #take(asked: Asked): void {
    const { socket } = asked.request
    const talk = this.#talks.get(socket)
    if (!talk) return
    if (!talk.last || talk.last.writableFinished) return this.#begin(talk, asked)
    talk.waiting.push(asked)
    if (talk.waiting.length > this.#limits.waiting) socket.destroy()
    else if (talk.waiting.length === 1) {
      socket.pause()
      talk.last.once('close', () => this.#next(socket, talk))
    }
  }

  #begin(talk: Talk, { request, response }: Asked): void {
    talk.last = response
    if (!this.listening) response.setHeader('connection', 'close')
    this.#answers.request(request, response)
  }

  #next(socket: Socket, talk: Talk): void {
    const next = talk.waiting.shift()
    if (socket.destroyed || !next) return
    if (talk.waiting.length > 0) next.response.once('close', () => this.#next(socket, talk))
    else socket.resume()
    this.#begin(talk, next)
  }

  /** Tells the client what is wrong after the answers to what it asked before, and ends the connection. */
  #refuse({ code }: NodeJS.ErrnoException, socket: Socket): void {
    const talk = this.#talks.get(socket)
    // Each further piece of nonsense on the same connection comes here too.
    if (talk?.isRefused) return
    if (!talk || !socket.writable || code === 'ECONNRESET') {
      socket.destroy()
      return
    }
    talk.isRefused = true
    const refuse = () => {
      if (!socket.writable) return
      socket.end(this.#answers.fault(code))
      // Closed with bytes unread, the system would take back the answer: they are read for a while, and thrown away.
      setTimeout(() => socket.destroy(), LINGER_MS).unref()
    }
    const last = talk.waiting.at(-1)?.response ?? talk.last
    if (!last || last.writableFinished) refuse()
    else last.once('finish', refuse)
  }

  /**
   * Node's takes an answer as sent once it was handed over, and `close` calls it: the rest of a page that waits for a slow
   * client would be lost.
   */
  override closeIdleConnections(): void {
    for (const [socket, { last, waiting }] of this.#talks) {
      const isIdle = last ? last.writableFinished && waiting.length === 0 : socket.bytesRead === 0
      if (isIdle && socket.writableLength === 0) socket.destroySoon()
    }
  }

  /** Stops listening, and waits until what is being sent has been sent, or until its patience ends. */
  stop(): Promise<void> {
    return new Promise((resolve) => {
      const idle = setInterval(() => this.closeIdleConnections(), STOP_CHECK_MS)
      const end = setTimeout(() => this.closeAllConnections(), this.#limits.patienceMs)
      this.close(() => {
        clearInterval(idle)
        clearTimeout(end)
        resolve()
      })
    })
  }
}
