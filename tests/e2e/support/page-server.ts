import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An answer that a test makes up: a page unless the headers name another type. */
export interface MadePage {
  body: string
  headers?: Record<string, string>
}

const TITLE = 'Made by a test'
const ICON = '<link rel="icon" href="data:,">'

export interface PageServer {
  url: string
  close(): Promise<void>
}

/** Serves pages that a test makes up; every other address is answered with 404. */
export async function servePages(pages: Record<string, MadePage>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? '']
    // Without an icon of its own a page is followed by a request for /favicon.ico.
    const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${TITLE}</title>${ICON}`
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers })
    response.end(page?.headers?.['content-type'] ? page.body : head + (page?.body ?? ''))
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://localhost:${port}`, close }
}
