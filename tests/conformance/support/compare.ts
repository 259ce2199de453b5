import type { IncomingHttpHeaders } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Answered } from './ask.ts'

/** One thing in which an answer is another one than that of `npm start`. */
export interface Finding {
  /** `status`, `body`, or the name of a header. */
  part: string
  expected: string
  found: string
}

/** About the connection, or the moment. */
const NOT_COMPARED = ['date', 'connection', 'keep-alive', 'transfer-encoding']

const NONE = 'none'

function plain({ headers, body }: Answered): Buffer {
  if (body.length === 0) return body
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body)
  return headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body
}

function show(body: Buffer): string {
  const text = body.subarray(0, 60).toString('latin1').replace(/\s+/g, ' ')
  return `${body.length} bytes: ${text}`
}

/** A header as it counts: lists without order, and of a validator that it is there, since each server makes its own. */
function value(headers: IncomingHttpHeaders, name: string): string {
  const written = headers[name]
  if (written === undefined) return NONE
  if (name === 'etag') return 'any'
  const text = Array.isArray(written) ? written.join(', ') : written
  if (name !== 'vary') return text
  return [...new Set(text.toLowerCase().split(/\s*,\s*/))].sort().join(', ')
}

/** Compares status, all headers and the body, unpacked, of two answers to one request. */
export function compareAnswers(expected: Answered, found: Answered): Finding[] {
  const findings: Finding[] = []
  const compare = (part: string, a: string, b: string) => {
    if (a !== b) findings.push({ part, expected: a, found: b })
  }
  compare('status', String(expected.status), String(found.status))
  const names = new Set([...Object.keys(expected.headers), ...Object.keys(found.headers)])
  for (const name of [...names].sort()) {
    if (NOT_COMPARED.includes(name)) continue
    // It says nothing that the answer to the first request did not say: RFC 9110, section 15.4.5.
    if (name === 'accept-ranges' && expected.status === 304) continue
    // A server may leave it out and end the body in another way; a wrong one is a finding.
    if (name === 'content-length' && found.headers[name] === undefined) continue
    compare(name, value(expected.headers, name), value(found.headers, name))
  }
  const [a, b] = [plain(expected), plain(found)]
  if (!a.equals(b)) findings.push({ part: 'body', expected: show(a), found: show(b) })
  return findings
}
