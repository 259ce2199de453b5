import type { IncomingHttpHeaders } from 'node:http'
import { request } from 'node:http'

/** A request as it goes over the wire. */
export interface Asked {
  method?: string
  /** The target of the request line, exactly. */
  target: string
  headers?: Readonly<Record<string, string>>
}

/** An answer as it came. */
export interface Answered {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

const LIMIT_MS = 15_000

/** Asks exactly for the target, which `fetch` would tidy up first. */
export function ask(port: number, { method = 'GET', target, headers = {} }: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: target, headers, method, agent: false, timeout: LIMIT_MS }
    const asked = request(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
      })
    })
    asked.on('timeout', () => asked.destroy(new Error(`No answer to ${method} ${target.slice(0, 80)}`)))
    asked.on('error', reject).end()
  })
}
