import { markdownOf, prefersMarkdown } from '../accept.ts'
import type { Headers as Policy } from '../policy.ts'
import { cacheControl, indexingHeaders, REVALIDATED } from '../policy.ts'
import { NOT_FOUND, resolveTarget } from '../resolve.ts'

/** A file of the site, as the worker knows it. */
export interface EdgeFile {
  address: string
  path: string
  /** Value of Content-Type. */
  type: string
}

/** What the worker is given of a finished site. It is written as JSON beside it. */
export interface EdgeSite {
  /** Sent with every answer. */
  headers: Policy
  files: EdgeFile[]
  /** Old address → new address, both decoded. */
  redirects: [from: string, to: string][]
}

/** What the platform passes in: the published files. */
export interface EdgeEnvironment {
  ASSETS: { fetch(request: Request): Promise<Response> }
}

interface KnownSite {
  headers: Policy
  files: ReadonlyMap<string, EdgeFile>
  redirects: ReadonlyMap<string, string>
}

/** Conditions and ranges are about the file that is not there. */
const CONDITIONS = ['if-none-match', 'if-match', 'if-range', 'if-modified-since', 'if-unmodified-since', 'range']

function withHeaders(response: Response, ...all: Policy[]): Response {
  const answer = new Response(response.body, response)
  for (const headers of all) for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value)
  return answer
}

function text(site: KnownSite, status: number, words: string, headers: Policy = {}): Response {
  const type = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': REVALIDATED }
  return withHeaders(new Response(`${words}\n`, { status }), site.headers, type, headers)
}

/** Fetches a file of the site with the conditions of the request. */
async function fetchFile(site: KnownSite, env: EdgeEnvironment, request: Request, file: EdgeFile): Promise<Response> {
  const url = new URL(encodeURI(`/${file.path}`), request.url)
  const { method, headers } = request
  const response = await env.ASSETS.fetch(new Request(url, { method, headers }))
  const type: Policy = response.status === 304 ? {} : { 'content-type': file.type }
  const answer = withHeaders(response, site.headers, type, { 'cache-control': cacheControl(file.path) })
  if (response.status === 304) answer.headers.delete('content-type')
  return answer
}

async function answerMissing(site: KnownSite, env: EdgeEnvironment, request: Request): Promise<Response> {
  const page = site.files.get(NOT_FOUND)
  if (!page) return text(site, 404, 'Not found.')
  const headers = new Headers(request.headers)
  for (const name of CONDITIONS) headers.delete(name)
  const response = await fetchFile(site, env, new Request(request.url, { method: request.method, headers }), page)
  return new Response(response.body, { status: 404, headers: response.headers })
}

/** An article is also there in Markdown, for programs that ask for it at the article's own address. */
async function answerFound(site: KnownSite, env: EdgeEnvironment, request: Request, file: EdgeFile): Promise<Response> {
  const markdown = markdownOf(site.files, file)
  const vary: Policy = markdown ? { vary: 'Accept' } : {}
  if (!markdown || !prefersMarkdown(request.headers.get('accept') ?? undefined)) {
    return withHeaders(await fetchFile(site, env, request, file), vary, indexingHeaders(file.path))
  }
  const answer = withHeaders(await fetchFile(site, env, request, markdown), vary, {
    'content-location': encodeURI(markdown.address),
  })
  // The rules for the twin's own address put this there; at the page's it would take the page out of search results.
  answer.headers.delete('x-robots-tag')
  return answer
}

/**
 * Makes the worker that answers what published files alone can't: pages at their clean addresses, old addresses, Markdown
 * for whoever asks for it, and what is missing. It decides with the code of `npm start`.
 */
export function createWorker({ headers, files, redirects }: EdgeSite) {
  const known = new Map(files.map((file) => [file.address, file]))
  const site: KnownSite = { headers, files: known, redirects: new Map(redirects) }
  return {
    async fetch(request: Request, env: EdgeEnvironment): Promise<Response> {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        return text(site, 405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' })
      }
      const { pathname, search } = new URL(request.url)
      const found = resolveTarget(site.files, pathname + search, site.redirects)
      if (found.kind === 'file') return answerFound(site, env, request, found.file)
      if (found.kind === 'missing') return answerMissing(site, env, request)
      return text(site, 301, `Moved to ${found.location}`, { location: found.location })
    },
  }
}
