import type { IncomingMessage, ServerResponse } from 'node:http'
import send from 'send'
import { markdownOf, prefersMarkdown } from './accept.ts'
import { acceptedEncodings } from './accept-encoding.ts'
import type { KeptBodies } from './kept-bodies.ts'
import type { Headers } from './policy.ts'
import { cacheControl, indexingHeaders } from './policy.ts'
import { NOT_FOUND, resolveTarget } from './resolve.ts'
import type { Redirects } from './redirects.ts'
import type { SiteFile, SiteFiles, Variant } from './site-files.ts'

/** A finished site, as requests are answered from it. */
export interface Site {
  /** Absolute path of the files. */
  folder: string
  files: SiteFiles
  redirects: Redirects
  /** Sent with every answer. */
  headers: Headers
  /** Files in memory. */
  bodies: KeptBodies
}

/** Headers that ask for a part of a file, or for a file on a condition: https://www.rfc-editor.org/rfc/rfc9110#name-conditional-requests */
const PARTIAL = ['range', 'if-none-match', 'if-match', 'if-modified-since', 'if-unmodified-since', 'if-range']

function answerText(response: ServerResponse, status: number, text: string): void {
  for (const name of ['content-encoding', 'etag', 'accept-ranges']) response.removeHeader(name)
  const body = Buffer.from(`${text}\n`)
  response.statusCode = status
  response.setHeader('content-length', body.length)
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  response.setHeader('cache-control', 'no-cache')
  response.end(body)
}

function chooseVariant(request: IncomingMessage, response: ServerResponse, file: SiteFile): Variant {
  if (Object.keys(file.compressed).length === 0) return file
  response.appendHeader('vary', 'Accept-Encoding')
  const encoding = acceptedEncodings(request.headers['accept-encoding']?.toString()).find((one) => file.compressed[one])
  if (!encoding) return file
  response.setHeader('content-encoding', encoding)
  return file.compressed[encoding] ?? file
}

/** Sends a whole file; Node leaves the body out where the method is HEAD. */
function answerBody(response: ServerResponse, body: Buffer): void {
  if (response.statusCode === 200) response.setHeader('accept-ranges', 'bytes')
  response.setHeader('content-length', body.length)
  response.end(body)
}

function answerFile(site: Site, request: IncomingMessage, response: ServerResponse, file: SiteFile): void {
  const chosen = chooseVariant(request, response, file)
  response.setHeader('content-type', file.type)
  response.setHeader('cache-control', cacheControl(file.path))
  response.setHeader('etag', chosen.etag)
  const body = PARTIAL.some((name) => name in request.headers) ? undefined : site.bodies.get(chosen)
  if (body) return answerBody(response, body)
  // The files' own dates are those of the build, not of the content: no Last-Modified.
  send(request, encodeURI(`/${chosen.path}`), {
    root: site.folder,
    index: false,
    dotfiles: 'allow',
    cacheControl: false,
    lastModified: false,
    acceptRanges: response.statusCode === 200,
  })
    .on('error', (error: { status: number }) => {
      if (response.headersSent) response.destroy()
      else answerText(response, error.status, error.status === 404 ? 'Not found.' : "This can't be sent.")
    })
    .pipe(response)
}

/** An article is also there in Markdown, for programs that ask for it at the article's own address. */
function answerFound(site: Site, request: IncomingMessage, response: ServerResponse, file: SiteFile): void {
  const markdown = markdownOf(site.files, file)
  if (markdown) response.appendHeader('vary', 'Accept')
  if (markdown && prefersMarkdown(request.headers.accept)) {
    response.setHeader('content-location', encodeURI(markdown.address))
    return answerFile(site, request, response, markdown)
  }
  for (const [name, value] of Object.entries(indexingHeaders(file.path))) response.setHeader(name, value)
  answerFile(site, request, response, file)
}

function answerMissing(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const page = site.files.get(NOT_FOUND)
  if (!page) return answerText(response, 404, 'Not found.')
  // Conditions and ranges are about the file that is not there.
  request.headers = { 'accept-encoding': request.headers['accept-encoding'] }
  response.statusCode = 404
  answerFile(site, request, response, page)
}

/** Answers one request. Whatever is asked for, it doesn't throw. */
export function answerRequest(site: Site, request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(site.headers)) response.setHeader(name, value)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    return answerText(response, 405, 'Only GET and HEAD are answered here.')
  }
  if (request.httpVersion === '1.1' && request.headers.host === undefined) {
    return answerText(response, 400, 'A request needs the header Host.')
  }
  const found = resolveTarget(site.files, request.url ?? '/', site.redirects)
  if (found.kind === 'file') return answerFound(site, request, response, found.file)
  if (found.kind === 'missing') return answerMissing(site, request, response)
  response.setHeader('location', found.location)
  answerText(response, 301, `Moved to ${found.location}`)
}
