import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { OutputFiles } from '../guide/output/files.ts'
import { readFolder } from '../guide/output/files.ts'
import type { Site } from './answer.ts'
import { answerRequest } from './answer.ts'
import { scriptHashes } from './inline-scripts.ts'
import { securityHeaders } from './policy.ts'
import { readSiteRedirects } from './redirects.ts'
import { siteFiles } from './site-files.ts'

export interface ServeOptions {
  /** Absolute path of the finished site. It is read once: after a new build the server has to be started again. */
  folder: string
  /** 0 takes any free port. */
  port: number
  /** Whether other machines reach it, as in a container; else only this one does. */
  everywhere?: boolean
  /** https address that browsers report to; without it they report to nobody. */
  endpoint?: string
}

export interface SiteServer {
  /** Address without a slash at its end. */
  url: string
  port: number
  /** Stops listening, and waits until what is being sent has been sent. */
  close(): Promise<void>
}

/** How long a stopping server waits for slow clients. */
const PATIENCE_MS = 5_000

/** What listening on ::1 fails with where the machine has no IPv6. */
const NO_IPV6 = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL']

function* pages(output: OutputFiles): Generator<string> {
  for (const path of output.sizes.keys()) if (path.endsWith('.html')) yield output.read(path).toString()
}

/** @returns the port; rejects with the system's error */
function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host, exclusive: true }, () => resolve((server.address() as AddressInfo).port))
  })
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/**
 * Listens on both of the addresses that `localhost` can mean: a browser tries either first, and on the one left free
 * another program could answer in our place.
 */
async function listenOnLocalhost(ipv4: Server, ipv6: Server, wanted: number): Promise<number> {
  const port = await listen(ipv4, wanted, '127.0.0.1')
  await listen(ipv6, port, '::1').catch(async (error: NodeJS.ErrnoException) => {
    if (NO_IPV6.includes(error.code ?? '')) return
    await stop(ipv4)
    throw error
  })
  return port
}

/**
 * Serves a finished site on this machine's own addresses, 127.0.0.1 and ::1 where there is one, or everywhere.
 *
 * @throws Error with a `code` such as EADDRINUSE when the port can't be had, or with one sentence when the folder is
 * missing or empty
 */
export async function serveFolder({
  folder,
  port: wanted,
  everywhere = false,
  endpoint,
}: ServeOptions): Promise<SiteServer> {
  const output = readFolder(folder)
  const headers = securityHeaders(scriptHashes(pages(output)), endpoint)
  const site: Site = { folder, files: siteFiles(output), redirects: readSiteRedirects(output), headers }
  const handle = (request: IncomingMessage, response: ServerResponse) => answerRequest(site, request, response)
  const servers = [createServer(handle), createServer(handle)] as const
  const port = everywhere ? await listen(servers[0], wanted, '0.0.0.0') : await listenOnLocalhost(...servers, wanted)
  const close = async () => {
    await Promise.all(servers.filter((server) => server.listening).map(stop))
  }
  return { url: `http://localhost:${port}`, port, close }
}
