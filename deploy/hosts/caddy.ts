import { globsSource } from '../globs.ts'
import { COPIES, HASHED, KEPT, REVALIDATED, TRANSPORT_SECURITY } from '../policy.ts'
import { NOT_FOUND } from '../resolve.ts'
import { CLEAN, encodedAddresses, NO_ADDRESS, ODD_TARGET, UNCLEAN } from './addresses.ts'
import { contentTypes } from './content-types.ts'
import type { HostedSite, HostFiles } from './host.ts'
import { headerName } from './host.ts'
import { MARKDOWN_WISH } from './markdown-wish.ts'

export interface CaddyOptions {
  /** What to listen on: a domain, for which Caddy gets its own certificate, or `http://127.0.0.1:8080`. */
  address: string
  /** Absolute path of the published files. */
  root: string
  /** More lines of the site, such as `bind`. */
  lines?: readonly string[]
  /** Where the access log goes, such as `stderr` or `file /var/log/caddy/site.log`. */
  log: string
}

// What came, whatever it was rewritten to meanwhile.
const PATH = '{http.request.orig_uri.path}'
const QUERY = '{http.request.orig_uri.query}'
const HTML = 'text/html; charset=utf-8'
const TEXT = 'text/plain; charset=utf-8'

/** Caddy takes backslashes as they are in both; only the quote itself can't stand inside. */
const quote = (text: string): string => (text.includes('"') ? `\`${text}\`` : `"${text}"`)

/** A line break inside of a text, which no indentation may follow. */
const BREAK = '\u2424'

const indent = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.split('\n').map((one) => `\t${one}`))

function block(head: string, lines: readonly string[]): string {
  return [`${head} {`, ...indent(lines), '}'].join('\n')
}

/** The first pattern that is found decides; a pattern begins with `~`. */
function map(from: string, to: string, entries: readonly (readonly [string, string])[], otherwise = ''): string {
  const lines = entries.map(([key, value]) => `${quote(key)} ${quote(value)}`)
  return block(`map ${from} {${to}}`, [...lines, `default ${quote(otherwise)}`])
}

const flags = (rules: readonly (readonly [string, boolean])[], options = '') =>
  rules.map(([pattern, value]) => [`~${options}${pattern}`, value ? 'yes' : 'no'] as const)

function maps({ files, redirects }: HostedSite): string[] {
  const types = contentTypes(files)
  const endings = [...types.byEnding].map(([name, type]) => [`~\\.${name}$`, type] as const)
  const clean = CLEAN.map(([pattern, address]) => [`~${pattern}`, address.replace('$1', '${1}')] as const)
  return [
    map('{http.request.orig_uri}', 'site_odd', [[`~(?i)${ODD_TARGET}`, 'yes']]),
    map(PATH, 'site_none', flags(NO_ADDRESS)),
    map(PATH, 'site_clean', [...clean, ['~^(.*)$', '${1}']]),
    map('{site_clean}', 'site_encoded', [...encodedAddresses(files), ['~^(.*)$', '${1}']]),
    map(
      '{site_clean}',
      'site_moved',
      [...redirects].map(([from, to]) => [from, encodeURI(to)]),
    ),
    map(QUERY, 'site_query', [['~^(.+)$', '?${1}']]),
    map('{http.request.header.Accept}', 'site_markdown', flags(MARKDOWN_WISH, '(?i)')),
    map(
      PATH,
      'site_type',
      [...types.byAddress, ...endings.filter(([key]) => key !== '~\\.$')],
      'application/octet-stream',
    ),
    map(PATH, 'site_cache', [[`~${globsSource(HASHED)}`, KEPT]], REVALIDATED),
  ]
}

// The files' own dates are those of the build, not of the content. Alone, because Caddy puts all that stands beside off until
// the answer is sent, and an error would never get it.
const unsaid = (...names: string[]) =>
  block(
    'header',
    names.map((name) => `-${name}`),
  )

function headers({ headers: always }: HostedSite): string[] {
  const lines = Object.entries(always).map(([name, value]) => `${headerName(name)} ${quote(value)}`)
  return [
    block('header', lines),
    unsaid('Server', 'Last-Modified'),
    `header @secure Strict-Transport-Security ${quote(TRANSPORT_SECURITY)}`,
    'request_header @otherUnit -Range',
    'request_header -If-Modified-Since',
    'request_header -If-Unmodified-Since',
  ]
}

interface FileAnswer {
  type: string
  cache: string
  vary?: string
  more?: readonly string[]
}

/** Sends the file that the request was rewritten to. Caddy itself says only of compressed answers that they vary. */
function file({ type, cache, vary, more = [] }: FileAnswer): string[] {
  const packed = vary === undefined ? 'Accept-Encoding' : `${vary}, Accept-Encoding`
  return [
    `header Content-Type ${quote(type)}`,
    `header Cache-Control ${quote(cache)}`,
    ...(vary === undefined ? [] : [`header Vary ${quote(vary)}`]),
    ...more,
    block('header @packed', [`Vary ${quote(packed)}`, 'defer']),
    block('file_server', ['precompressed br gzip', 'disable_canonical_uris']),
  ]
}

function text(status: number, words: string, more: readonly string[] = []): string[] {
  return [
    ...more,
    `header Content-Type "${TEXT}"`,
    `header Cache-Control ${REVALIDATED}`,
    `respond "${words}${BREAK}" ${status}`,
  ]
}

const redirect = (to: string): string[] =>
  text(301, `Moved to ${to}{site_query}`, [`header Location "${to}{site_query}"`])

const MATCHERS = [
  '@secure protocol https',
  '@method not method GET HEAD',
  '@otherUnit not header Range bytes=*',
  '@odd vars {site_odd} yes',
  '@none vars {site_none} yes',
  `@root vars ${PATH} /`,
  '@home vars {site_clean} /',
  '@moved not vars {site_moved} ""',
  `@unclean path_regexp ${quote(UNCLEAN)}`,
  '@copy path_regexp ' + quote(globsSource(COPIES)),
  block('@packed file', ['try_files {path}.br {path}.gz']),
  block('@clean file', ['try_files {site_clean}.html {site_clean}']),
  block('@twin', ['file {', '\ttry_files {path}.md', '}']),
  block('@twinWanted', ['vars {site_markdown} yes', 'file {', '\ttry_files {path}.md', '}']),
  block('@page file', ['try_files {path}.html']),
  block('@file file', ['try_files {path}']),
]

/** Outside of `route` Caddy would put the lines into an order of its own. */
const handle = (matcher: string, lines: readonly string[]) => block(`handle ${matcher}`, [block('route', lines)])

function routes(): string[] {
  const page = { type: HTML, cache: REVALIDATED }
  const twin = ['header Content-Location "{site_encoded}.md"', 'rewrite * {path}.md']
  return [
    handle('@method', text(405, 'Only GET and HEAD are answered here.', ['header Allow "GET, HEAD"'])),
    'error @odd 404',
    'error @none 404',
    handle('@moved', redirect('{site_moved}')),
    handle('@root', ['rewrite * /index.html', ...file(page)]),
    handle('@home', redirect('/')),
    handle('@unclean', [handle('@clean', redirect('{site_encoded}')), 'error 404']),
    handle(
      '@twinWanted',
      file({ type: 'text/markdown; charset=utf-8', cache: REVALIDATED, vary: 'Accept', more: twin }),
    ),
    handle('@twin', ['rewrite * {path}.html', ...file({ ...page, vary: 'Accept' })]),
    handle('@page', ['rewrite * {path}.html', ...file(page)]),
    handle('@file', file({ type: '{site_type}', cache: '{site_cache}', more: ['header @copy X-Robots-Tag noindex'] })),
    'error 404',
  ]
}

/** Conditions and ranges are about the file that is not there. */
const ASKED = ['If-None-Match', 'If-Match', 'If-Range', 'Range']

function missing(): string {
  const lines = [
    ...ASKED.map((name) => `request_header -${name}`),
    `rewrite * ${NOT_FOUND}.html`,
    unsaid('Server', 'Last-Modified', 'Accept-Ranges'),
    ...file({ type: HTML, cache: REVALIDATED }),
  ]
  return block('handle_errors', [block('route', lines)])
}

/** Addresses of readers are cut to their network, and what they searched for is left out. */
function log(output: string): string {
  const mask = block('request>remote_ip ip_mask', ['ipv4 24', 'ipv6 48'])
  const left = ['request>remote_port', 'request>host', 'request>headers', 'request>tls', 'resp_headers', 'user_id']
  const fields = [mask, 'request>uri regexp `\\?.*$` ""', ...left.map((name) => `${name} delete`)]
  return block('log', [`output ${output}`, block('format filter', ['wrap json', block('fields', fields)])])
}

/** One file, to be the configuration or to be imported into it. */
export function caddyFiles(site: HostedSite, { address, root, lines = [], log: output }: CaddyOptions): HostFiles {
  const head =
    '# Written by "npm run deploy:config" from deploy/policy.ts and the finished site: changes here are lost.'
  const route = block('route', [...headers(site), ...maps(site), ...routes()])
  const body = block(address, [...lines, `root * ${quote(root)}`, log(output), ...MATCHERS, route, missing()])
  return { Caddyfile: `${head}\n${body.replaceAll(BREAK, '\n')}\n` }
}
