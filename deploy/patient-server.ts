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

/** An HTTP server that bounds what a client may take of it, answers nonsense and finishes what it sends before it stops. */
export class PatientServer extends Server {
  readonly #limits: Limits
  readonly #fault: Answers['fault']
  /** Open connections, with the answer that was begun last. */
  readonly #last = new Map<Socket, ServerResponse | undefined>()
  readonly #refused = new WeakSet<Socket>()

  constructor(limits: Limits, { request, fault }: Answers) {
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
    this.#fault = fault
    this.timeout = limits.silentMs
    this.maxConnections = limits.connections
    this.on('connection', (socket) => {
      this.#last.set(socket, undefined)
      socket.once('close', () => this.#last.delete(socket))
    })
    this.on('request', (asked: IncomingMessage, response: ServerResponse) => {
      this.#last.set(asked.socket, response)
      if (!this.listening) response.setHeader('connection', 'close')
      request(asked, response)
    })
    this.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => this.#refuse(error, socket))
  }

  /** How many connections there are. */
  get open(): number {
    return this.#last.size
  }

  /** Tells the client what is wrong after the answers to what it asked before, and ends the connection. */
  #refuse({ code }: NodeJS.ErrnoException, socket: Socket): void {
    // Each further piece of nonsense on the same connection comes here too.
    if (this.#refused.has(socket)) return
    this.#refused.add(socket)
    if (!socket.writable || code === 'ECONNRESET') {
      socket.destroy()
      return
    }
    const refuse = () => {
      if (!socket.writable) return
      socket.end(this.#fault(code))
      // Closed with bytes unread, the system would take back the answer: they are read for a while, and thrown away.
      setTimeout(() => socket.destroy(), LINGER_MS).unref()
    }
    const last = this.#last.get(socket)
    if (!last || last.writableFinished) refuse()
    else last.once('finish', refuse)
  }

  /**
   * Node's takes an answer as sent once it was handed over, and `close` calls it: the rest of a page that waits for a slow
   * client would be lost.
   */
  override closeIdleConnections(): void {
    for (const [socket, response] of this.#last) {
      const isIdle = response ? response.writableFinished : socket.bytesRead === 0
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
