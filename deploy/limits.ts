/** How much of this machine a client may have, and for how long. */
export interface Limits {
  /** Milliseconds until the headers of a request are complete, also for a connection that never says anything. */
  headersMs: number
  /** Milliseconds until a request is complete. No body is ever needed, so a client that sends one is done soon. */
  requestMs: number
  /** Milliseconds that a connection may wait for its next request; Node adds a second, for requests that are on their way. */
  idleMs: number
  /**
   * Milliseconds without a byte taken by a client, or sent by it, after which it is given up. Node looks so often whether
   * something went since it looked last, so it may take twice as long.
   */
  silentMs: number
  /** Milliseconds between two looks at which connections are too slow. */
  checkMs: number
  /** Bytes of a request's first line and headers together; more is answered with 431. */
  headerBytes: number
  /** Connections at a time, for each of the two addresses of localhost; those above are closed at once. */
  connections: number
  /** Requests that may wait on one connection, which no browser does; the connection of who sends more is cut. */
  waiting: number
  /** Milliseconds that a stopping server waits for slow clients. */
  patienceMs: number
}

/**
 * Browsers on a bad line are done with their headers within seconds; who drips them is held for no longer than 11. The
 * most that clients can hold is 5,000 connections, which cost 20 KB each. Docker kills ten seconds after it asked to stop.
 */
export const LIMITS: Limits = {
  headersMs: 10_000,
  requestMs: 20_000,
  idleMs: 5_000,
  silentMs: 20_000,
  checkMs: 1_000,
  headerBytes: 16_384,
  connections: 5_000,
  waiting: 100,
  patienceMs: 8_000,
}
