import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo, Server } from 'node:net'
import type { Site } from './answer.ts'
import { answerRequest } from './answer.ts'
import { faultAnswer } from './faults.ts'
import { followFolder, realFolder } from './follow.ts'
import { KeptBodies } from './kept-bodies.ts'
import type { Limits } from './limits.ts'
import { LIMITS } from './limits.ts'
import { PatientServer } from './patient-server.ts'
import type { SiteIndex } from './read-site.ts'
import { readSite } from './read-site.ts'

export interface ServeOptions {
  /** Absolute path of the finished site. It is read once, and again when a link in the path leads to another folder. */
  folder: string
  /** 0 takes any free port. */
  port: number
  /** Whether other machines reach it, as in a container; else only this one does. */
  everywhere?: boolean
  /** https address that browsers report to; without it they report to nobody. */
  endpoint?: string
  limits?: Partial<Limits>
  /** Milliseconds between two looks at where links lead; without it nobody looks. */
  followMs?: number
  /** Told when another folder is served from now on, or can't be. */
  onChange?: (sentence: string) => void
}

export interface SiteServer {
  /** Address without a slash at its end. */
  url: string
  port: number
  /** How many connections are open. */
  connections(): number
  /** Stops listening, and waits until what is being sent has been sent. */
  close(): Promise<void>
}

/** What listening on ::1 fails with where the machine has no IPv6. */
const NO_IPV6 = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL']

/** Connections that may wait to be taken: with Node's 511 a thousand clients at once waited for seconds. */
const BACKLOG = 4_096

/** @returns the port; rejects with the system's error */
function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host, exclusive: true, backlog: BACKLOG }, () =>
      resolve((server.address() as AddressInfo).port),
    )
  })
}

/**
 * Listens on both of the addresses that `localhost` can mean: a browser tries either first, and on the one left free
 * another program could answer in our place.
 */
async function listenOnLocalhost(ipv4: PatientServer, ipv6: Server, wanted: number): Promise<number> {
  const port = await listen(ipv4, wanted, '127.0.0.1')
  await listen(ipv6, port, '::1').catch(async (error: NodeJS.ErrnoException) => {
    if (NO_IPV6.includes(error.code ?? '')) return
    await ipv4.stop()
    throw error
  })
  return port
}

function withBodies(index: SiteIndex): Site {
  return { ...index, bodies: new KeptBodies(index.folder) }
}

/**
 * Serves a finished site on this machine's own addresses, 127.0.0.1 and ::1 where there is one, or everywhere.
 *
 * @throws Error with a `code` such as EADDRINUSE when the port can't be had, or with one sentence when the folder is
 * missing or empty
 */
export async function serveFolder(options: ServeOptions): Promise<SiteServer> {
  const limits = { ...LIMITS, ...options.limits }
  let site = withBodies(readSite(realFolder(options.folder), options.endpoint))
  const request = (asked: IncomingMessage, response: ServerResponse) => answerRequest(site, asked, response)
  const fault = (code: string | undefined) => faultAnswer(code, site.headers)
  const servers = [
    new PatientServer(limits, { request, fault }),
    new PatientServer(limits, { request, fault }),
  ] as const
  const port = options.everywhere
    ? await listen(servers[0], options.port, '0.0.0.0')
    : await listenOnLocalhost(...servers, options.port)
  const unfollow = followFolder({ ...options, served: site.folder }, (index) => (site = withBodies(index)))
  const close = async () => {
    unfollow()
    await Promise.all(servers.filter((server) => server.listening).map((server) => server.stop()))
  }
  const connections = () => servers.reduce((sum, server) => sum + server.open, 0)
  return { url: `http://localhost:${port}`, port, connections, close }
}
