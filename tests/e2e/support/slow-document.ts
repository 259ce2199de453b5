import type { ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface SlowDocument {
  url: string
  /** Sends the next piece; false when it was the last one. */
  next(): boolean
  close(): Promise<void>
}

/** Cuts a page in the middle of its text, wherever that is: in a word, a tag or a line of code. */
function cut(html: string, pieces: number): string[] {
  const [start, end] = [html.indexOf('class="prose"'), html.lastIndexOf('</article>')]
  if (start < 0 || end < start) throw new Error('The page has no text to cut.')
  const places = Array.from({ length: pieces - 1 }, (_, index) => start + ((end - start) * (index + 1)) / pieces)
  return [0, ...places].map((place, index, all) => html.slice(place, all[index + 1]))
}

/**
 * Serves one page of the site in pieces, as over a weak signal; the first is sent at once. Everything else comes from the
 * site itself.
 *
 * @param site address of the whole site
 * @param path of the page
 */
export async function serveSlowly(site: string, path: string, pieces: number): Promise<SlowDocument> {
  const waiting = cut(await (await fetch(site + path)).text(), pieces)
  let document: ServerResponse | undefined
  const next = (): boolean => {
    document?.write(waiting.shift() ?? '')
    if (waiting.length === 0) document?.end()
    return waiting.length > 0
  }
  const server = createServer((request, response) => {
    if (request.url === path) {
      document = response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      next()
      return
    }
    void fetch(site + request.url).then(async (answer) => {
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' })
      response.end(Buffer.from(await answer.arrayBuffer()))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, next, close }
}
