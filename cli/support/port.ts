import { createServer } from 'node:net'
import { UserError } from './user-error.ts'

const DEFAULT_PORT = 3000
const HIGHEST_PORT = 65_535

/**
 * The port that the environment variable PORT asks for.
 *
 * @param written value of PORT; unset or empty is the default
 * @throws UserError when it is no whole number from 1 to 65535
 */
export function parsePort(written: string | undefined): number {
  if (!written) return DEFAULT_PORT
  const port = /^\d+$/.test(written) ? Number(written) : 0
  if (port < 1 || port > HIGHEST_PORT) {
    throw new UserError(`PORT is "${written}", and it must be a whole number from 1 to ${HIGHEST_PORT}.`)
  }
  return port
}

/** Why a port can't be listened on, from the code of the error, as one sentence. */
export function portProblem(port: number, code: string | undefined): string {
  const other = `choose another one, such as PORT=${port < 1024 ? DEFAULT_PORT : port + 1}`
  if (code === 'EADDRINUSE') return `Port ${port} is in use by another program: stop that, or ${other}.`
  if (code === 'EACCES') return `Port ${port} needs rights that you don't have: ${other}.`
  return `Port ${port} can't be used (${code ?? 'unknown reason'}): ${other}.`
}

function tryListen(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}

/** Codes that say that the machine has no such address, as where IPv6 is off. */
const NO_SUCH_ADDRESS: readonly string[] = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL']

/**
 * Makes sure that a port of localhost is free, before work begins that would be lost.
 *
 * @throws UserError with one sentence when it isn't
 */
export async function assertPortFree(port: number): Promise<void> {
  for (const host of ['127.0.0.1', '::1']) {
    const code = await tryListen(port, host)
    if (code && !(host === '::1' && NO_SUCH_ADDRESS.includes(code))) throw new UserError(portProblem(port, code))
  }
}
