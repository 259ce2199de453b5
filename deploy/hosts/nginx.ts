import { NOT_FOUND } from '../resolve.ts'
import { COPIES, HASHED, KEPT, REVALIDATED, TRANSPORT_SECURITY } from '../policy.ts'
import { globsSource } from '../globs.ts'
import { CLEAN, encodedAddresses, NO_ADDRESS, ODD_TARGET, UNCLEAN } from './addresses.ts'
import { contentTypes } from './content-types.ts'
import type { HostedSite, HostFiles } from './host.ts'
import { headerName } from './host.ts'
import { MARKDOWN_WISH } from './markdown-wish.ts'

export interface NginxOptions {
  /** What to listen on, such as `443 ssl` or `127.0.0.1:8080`. */
  listen: readonly string[]
  /** Absolute path of the published files. */
  root: string
  /** What to listen on for http, to lead readers to https from there; without it nothing does. */
  plain?: readonly string[]
  /** More lines of the server, such as those of its certificate. */
  lines?: readonly string[]
  /** File of the access log. */
  log: string
}

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`

function map(from: string, to: string, entries: readonly (readonly [string, string])[], otherwise = '""'): string {
  const lines = entries.map(([key, value]) => `  ${quote(key)} ${value};\n`).join('')
  return `map ${from} $${to} {\n  default ${otherwise};\n${lines}}\n`
}

const flags = (rules: readonly (readonly [string, boolean])[], sign: string) =>
  rules.map(([pattern, value]) => [`${sign}${pattern}`, value ? '1' : '0'] as const)

function maps({ files, redirects }: HostedSite): string {
  const clean = CLEAN.map(([pattern, address]) => [`~${pattern}`, quote(address)] as const)
  const encoded = encodedAddresses(files).map(([address, text]) => [address, quote(text)] as const)
  const moved = [...redirects].map(([from, to]) => [from, quote(encodeURI(to))] as const)
  return [
    '# Names grow with the site.\nmap_hash_bucket_size 512;\nmap_hash_max_size 65536;\n',
    map('$request_uri', 'site_odd', [[`~*${ODD_TARGET}`, '1']]),
    map('$uri', 'site_none', flags(NO_ADDRESS, '~')),
    map('$uri', 'site_clean', clean, '$uri'),
    map('$site_clean', 'site_encoded', encoded, '$site_clean'),
    map('$site_clean', 'site_moved', moved),
    map('$http_accept', 'site_markdown', flags(MARKDOWN_WISH, '~*')),
    map(
      '$request_method',
      'site_allow',
      [
        ['GET', '""'],
        ['HEAD', '""'],
      ],
      '"GET, HEAD"',
    ),
    map('$scheme', 'site_transport', [['https', quote(TRANSPORT_SECURITY)]]),
    map('$status:$uri', 'site_cache', [[`~^(?:200|304):${globsSource(HASHED).slice(1)}`, quote(KEPT)]], REVALIDATED),
    map('$status:$site_location:$uri', 'site_robots', [[`~^(?:200|304)::${globsSource(COPIES).slice(1)}`, 'noindex']]),
    '# Addresses of readers are cut to their network, and what they searched for is left out.\n',
    map(
      '$remote_addr',
      'site_reader',
      [
        ['~^(\\d+\\.\\d+\\.\\d+)\\.', '$1.0'],
        ['~^([^:]+:[^:]+:[^:]+):', '$1::'],
      ],
      '-',
    ),
    map('$request_uri', 'site_asked', [['~^([^?]*)', '$1']]),
    `log_format site '$time_iso8601 $site_reader $request_method "$site_asked" $status $body_bytes_sent $request_time';\n`,
  ].join('\n')
}

function headers({ headers: always }: HostedSite): string {
  const lines = Object.entries(always).map(([name, value]) => [headerName(name), quote(value)] as const)
  const perRequest = [
    ['Strict-Transport-Security', '$site_transport'],
    ['Cache-Control', '$site_cache'],
    ['X-Robots-Tag', '$site_robots'],
    ['Vary', '$site_vary'],
    ['Content-Location', '$site_location'],
    ['Allow', '$site_allow'],
  ] as const
  return [...lines, ...perRequest].map(([name, value]) => `  add_header ${name} ${value} always;\n`).join('')
}

function types(site: HostedSite): string {
  const lines = [...contentTypes(site.files).byEnding].filter(([name]) => name !== '')
  return `  types {\n${lines.map(([name, type]) => `    ${quote(type)} ${name};\n`).join('')}  }\n`
}

function server(site: HostedSite, { listen, root, lines = [], log }: NginxOptions): string {
  const missing = `${NOT_FOUND}.html`
  return `server {
${[...listen.map((address) => `listen ${address};`), ...lines].map((line) => `  ${line}\n`).join('')}  server_name ${site.domain};
  root ${quote(root)};
  access_log ${log} site;

  merge_slashes off;
  absolute_redirect off;
  large_client_header_buffers 4 16k;
  if_modified_since off;
  gzip off;
  gzip_static on;
  gzip_vary on;
  gzip_proxied any;
  brotli_static on;

  # Both modules are Debian's: libnginx-mod-http-headers-more-filter, libnginx-mod-http-brotli-static.
  server_tokens off;
  more_clear_headers Server Last-Modified;

  default_type application/octet-stream;
${types(site)}
${headers(site)}
  set $site_vary "";
  set $site_location "";
  set $site_ending .html;
  if ($request_method !~ "^(?:GET|HEAD)$") { return 405; }
  if ($site_odd) { return 404; }
  if ($site_none) { return 404; }
  if ($site_moved) { return 301 $site_moved$is_args$args; }
  if (-f $document_root$uri.md) { set $site_vary Accept; }
  set $site_wish $site_vary$site_markdown;
  if ($site_wish = Accept1) {
    set $site_location $site_encoded.md;
    set $site_ending .md;
  }

  error_page 403 404 @missing;
  error_page 405 @method;
  error_page 301 @moved;
  location @missing { try_files ${missing} =404; }
  location @moved {
    types {}
    default_type "text/plain; charset=utf-8";
    return 200 "Moved to $sent_http_location\\n";
  }
  location @method {
    types {}
    default_type "text/plain; charset=utf-8";
    return 405 "Only GET and HEAD are answered here.\\n";
  }

  location = / { try_files /index.html =404; }
  location ~ "^/+(?:index\\.html/*)?$" { return 301 /$is_args$args; }
  location ~ "${UNCLEAN}" {
    if (-f $document_root$site_clean.html) { return 301 $site_encoded$is_args$args; }
    if (-f $document_root$site_clean) { return 301 $site_encoded$is_args$args; }
    return 404;
  }
${typedLocations(site)}  location / { try_files $uri$site_ending $uri.html $uri =404; }
}
`
}

/** Leads from http to https; what certificates are asked for with stays reachable. */
function plainServer({ domain }: HostedSite, plain: readonly string[]): string {
  return `server {
${plain.map((address) => `  listen ${address};\n`).join('')}  server_name ${domain};
  server_tokens off;
  more_clear_headers Server;
  access_log off;
  location /.well-known/acme-challenge/ { root /var/www/html; }
  location / { return 301 https://$server_name$request_uri; }
}
`
}

/** Files whose type is another one than that of their ending. */
function typedLocations({ files }: HostedSite): string {
  const lines = [...contentTypes(files).byAddress].map(
    ([address, type]) => `  location = ${quote(address)} { types {} default_type ${quote(type)}; }\n`,
  )
  return lines.join('')
}

/** One file for the folder of servers of nginx, which is read inside of `http { }`. */
export function nginxFiles(site: HostedSite, options: NginxOptions): HostFiles {
  const head =
    '# Written by "npm run deploy:config" from deploy/policy.ts and the finished site: changes here are lost.\n'
  const plain = options.plain ? [plainServer(site, options.plain)] : []
  return { 'site.conf': [head, maps(site), server(site, options), ...plain].join('\n') }
}
