import { STATUS_CODES } from 'node:http'
import type { Headers } from './policy.ts'

/** Code of an error of Node's HTTP parser or clock → status and sentence; all others are a bad request. */
const FAULTS: Readonly<Record<string, readonly [status: number, text: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'The address and the headers are too long.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'The request is too long.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request took too long.'],
}

const BAD_REQUEST = [400, 'This is no HTTP request.'] as const

/**
 * The answer to what is no request, after which the connection ends. Node answers by itself before any request is there
 * to be answered, and without our headers.
 *
 * @param code of the error that Node found
 * @returns the answer as it is sent
 */
export function faultAnswer(code: string | undefined, always: Headers): string {
  const [status, sentence] = FAULTS[code ?? ''] ?? BAD_REQUEST
  const headers: Headers = {
    ...always,
    'cache-control': 'no-cache',
    'content-type': 'text/plain; charset=utf-8',
    'content-length': String(Buffer.byteLength(`${sentence}\n`)),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${sentence}\n`
}
