import type { RequestListener } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Sandbox } from '../../guide/proof/define-proof.ts'

/**
 * Serves requests on loopback, on a port that was free. An Express app is such a listener.
 *
 * @returns the address, such as `http://127.0.0.1:40123`
 */
export async function serve(sandbox: Sandbox, listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  sandbox.defer(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Serves a handler of web requests, such as a route handler of Next.js or `app.fetch` of Hono. */
export function serveFetch(
  sandbox: Sandbox,
  handler: (request: Request) => Response | Promise<Response>,
): Promise<string> {
  return serve(sandbox, async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)])
    const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD'
    const response = await handler(
      new Request(`http://${incoming.headers.host}${incoming.url}`, {
        method: incoming.method,
        headers,
        body: hasBody ? Buffer.concat(chunks) : undefined,
      }),
    )
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  })
}

/** An answer, read to its end. */
export interface Answer {
  status: number
  headers: Headers
  text: string
  /** The body as JSON; undefined where it is none. */
  json: unknown
}

/** What a request carries besides its address. */
export interface Asked {
  /** Sent as `Authorization: Bearer`. */
  token?: string
  headers?: Record<string, string>
  /** Sent as JSON; a text is sent as it is. */
  body?: unknown
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/**
 * Sends a request and reads the answer; redirects are not followed.
 *
 * @param line method and path: `GET /orders/1`
 */
export async function ask(url: string, line: string, { token, headers, body }: Asked = {}): Promise<Answer> {
  const [method, path = '/'] = line.split(' ')
  const isText = typeof body === 'string'
  const response = await fetch(url + path, {
    method,
    redirect: 'manual',
    headers: {
      ...(body !== undefined && !isText && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: body === undefined || isText ? body : JSON.stringify(body),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, json: parse(text) }
}
