import type { ServerName } from './support/servers/server.ts'

/** Something in which a server answers otherwise than `npm start`, because it can't be told. */
export interface Difference {
  server: ServerName
  /** Names of requests; `any` where it is so whenever it can be. */
  requests: readonly string[] | 'any'
  /** `status`, `body`, names of headers. Each one that is listed has to differ. */
  parts: readonly string[]
  /** What the server answers instead, where the status differs. */
  status?: number
  reason: string
}

/** The page for missing addresses has these; an answer that a server makes up itself has not. */
const OWN_PAGE = ['status', 'content-length', 'content-type', 'body']

export const DIFFERENCES: readonly Difference[] = [
  {
    server: 'nginx',
    requests: 'any',
    parts: ['accept-ranges'],
    reason:
      'gzip_static and brotli_static don’t say that a compressed file can be asked for in parts, which no client does.',
  },
  {
    server: 'nginx',
    requests: ['dots', 'encoded dots', 'encoded slash', 'zero byte', 'lone percent sign'],
    parts: [...OWN_PAGE, 'etag', 'vary'],
    status: 400,
    reason: 'nginx refuses a path that leaves the root, has a zero byte or a broken sign before it asks any rule.',
  },
  {
    server: 'nginx',
    requests: ['range past the end'],
    parts: [
      'body',
      'cache-control',
      'content-length',
      'content-security-policy',
      'content-type',
      'cross-origin-embedder-policy',
      'cross-origin-opener-policy',
      'cross-origin-resource-policy',
      'permissions-policy',
      'referrer-policy',
      'x-content-type-options',
    ],
    reason:
      'nginx finds out after it has added the headers, adds them once more, each as it was, and has a text of its own.',
  },
  {
    server: 'caddy',
    requests: ['listing with a fragment'],
    parts: ['status', 'content-length', 'body', 'accept-ranges'],
    status: 404,
    reason: 'Go takes a fragment, which no client sends, for a part of the path.',
  },
  {
    server: 'caddy',
    requests: ['range past the end'],
    parts: ['content-length', 'etag', 'body'],
    reason: 'Go has a text of its own for a range that can’t be had, and sends it with the ETag of the file.',
  },
  {
    server: 'caddy',
    requests: ['lone percent sign'],
    parts: [
      'status',
      'body',
      'cache-control',
      'content-security-policy',
      'content-type',
      'cross-origin-embedder-policy',
      'cross-origin-opener-policy',
      'cross-origin-resource-policy',
      'etag',
      'permissions-policy',
      'referrer-policy',
      'vary',
      'x-content-type-options',
    ],
    status: 400,
    reason: 'Go refuses a target that is no address before Caddy sees the request, in plain text.',
  },
  {
    server: 'workers',
    requests: 'any',
    parts: ['strict-transport-security'],
    reason: 'The network speaks https to readers and turns http away; the rules for files can’t ask which it was.',
  },
  {
    server: 'workers',
    requests: 'any',
    parts: ['cf-cache-status'],
    reason: 'The runtime tells where it had a file from.',
  },
  {
    server: 'workers',
    requests: 'any',
    parts: ['content-encoding', 'vary'],
    reason:
      'The network compresses by itself, near the reader, and says so there; the runtime on this machine knows gzip only.',
  },
  {
    server: 'workers',
    requests: ['Markdown twin in Brotli', 'Markdown in Brotli'],
    parts: ['content-length'],
    reason: 'The network compresses Markdown as well; the runtime on this machine sends it as it is.',
  },
  {
    server: 'workers',
    requests: 'any',
    parts: ['accept-ranges'],
    reason: 'Static assets are sent whole.',
  },
  {
    server: 'workers',
    requests: ['first bytes', 'last bytes'],
    parts: ['status', 'content-range', 'body'],
    status: 200,
    reason: 'Static assets are sent whole, which RFC 9110, section 14.2, leaves to the server.',
  },
  {
    server: 'workers',
    requests: ['last bytes'],
    parts: ['content-length'],
    reason: 'Static assets are sent whole.',
  },
  {
    server: 'workers',
    requests: ['range past the end'],
    parts: ['status', 'content-range', 'content-type', 'etag', 'body'],
    status: 200,
    reason: 'Static assets are sent whole.',
  },
  {
    server: 'workers',
    requests: ['part of the search index'],
    parts: ['content-length', 'body'],
    reason:
      'Brotli files are not published there: a part of the index comes as Pagefind wrote it, with gzip inside, which it unpacks itself.',
  },
  {
    server: 'workers',
    requests: ['style again'],
    parts: ['content-type'],
    reason: 'The rules for files add the type to a 304 as well, which says nothing new.',
  },
  {
    server: 'workers',
    requests: ['POST to a file'],
    parts: ['allow', 'cache-control', 'content-length', 'content-type', 'body'],
    reason: 'Files are answered without the worker, which says what is allowed; the status is the same.',
  },
  {
    server: 'workers',
    requests: ['dots inside'],
    parts: ['status', 'body'],
    status: 200,
    reason: 'The runtime takes dots out of a path before it asks anybody, as browsers do before they send it.',
  },
  {
    server: 'workers',
    requests: ['two slashes before a file'],
    parts: [...OWN_PAGE, 'etag', 'location'],
    status: 307,
    reason: 'Static assets lead to the address of a file with one slash themselves.',
  },
  {
    server: 'workers',
    requests: ['other host'],
    parts: [...OWN_PAGE, 'etag', 'location'],
    status: 301,
    reason: 'The runtime takes dots out of a path; what is left is two slashes, which lead home.',
  },
]
