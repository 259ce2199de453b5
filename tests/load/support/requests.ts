/** A request as bytes, and what has to come back. */
export interface Exchange {
  bytes: Uint8Array
  /** Status of the answer. */
  status: number
  /** Bytes of the body that are sent: none for HEAD and 304. */
  length: number
  /** Value that Content-Length must have; undefined where the answer may come without one, as a 304 does. */
  stated: number | undefined
}

interface Asked {
  path: string
  method?: string
  headers?: Record<string, string>
  status?: number
  /** Length of the file, or of the part of it, in the coding that is asked for. */
  length: number
}

/** Writes a request down once, since a client that writes it a million times measures itself. */
export function exchange({ path, method = 'GET', headers = {}, status = 200, length }: Asked): Exchange {
  const lines = Object.entries({ host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  const hasBody = method !== 'HEAD' && status !== 304
  return {
    bytes: Buffer.from(`${method} ${encodeURI(path)} HTTP/1.1\r\n${lines.join('')}\r\n`),
    status,
    length: hasBody ? length : 0,
    stated: status === 304 ? undefined : length,
  }
}
