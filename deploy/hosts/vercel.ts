import type { Headers } from '../policy.ts'
import { COPIES, HASHED, KEPT, REVALIDATED, TRANSPORT_SECURITY } from '../policy.ts'
import type { Glob } from '../globs.ts'
import { globSource } from '../globs.ts'
import { contentTypes } from './content-types.ts'
import type { HostedSite, HostFiles } from './host.ts'
import { headerName } from './host.ts'
import type { Limit } from './limits.ts'
import { assertLimit } from './limits.ts'

/** Where the published files lie, below the folder of the configuration. */
export const OUTPUT_DIRECTORY = 'public'

const HOST = 'Vercel'
const LIMITS_PAGE = 'https://vercel.com/docs/project-configuration'
const ROUTES: Limit = { most: 2_048, what: 'rules and redirects', source: LIMITS_PAGE }

const rule = (source: string, headers: Headers) => ({
  source,
  headers: Object.entries(headers).map(([name, value]) => ({ key: headerName(name), value })),
})

/** A glob in the words of path-to-regexp, which has its regular expressions in brackets. */
const pattern = (glob: Glob) => `/${globSource(glob).replaceAll('.*', '(.*)')}`

function configuration({ files, headers, redirects }: HostedSite) {
  const everywhere = { ...headers, 'strict-transport-security': TRANSPORT_SECURITY, 'cache-control': REVALIDATED }
  return {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    framework: null,
    buildCommand: null,
    installCommand: null,
    outputDirectory: OUTPUT_DIRECTORY,
    cleanUrls: true,
    trailingSlash: false,
    // The last rule that sets a header is the one that holds.
    headers: [
      rule('/(.*)', everywhere),
      ...HASHED.map((glob) => rule(pattern(glob), { 'cache-control': KEPT })),
      ...COPIES.map((glob) => rule(pattern(glob), { 'x-robots-tag': 'noindex' })),
      ...[...contentTypes(files).byAddress].map(([address, type]) =>
        rule(encodeURI(address).replaceAll('.', '\\.'), { 'content-type': type }),
      ),
    ],
    redirects: [...redirects].map(([from, to]) => ({
      source: encodeURI(from).replaceAll('.', '\\.'),
      destination: encodeURI(to),
      statusCode: 301,
    })),
  }
}

/**
 * What Vercel reads, but for the published files, which have to be put into the folder OUTPUT_DIRECTORY.
 *
 * @throws Error with one sentence when the site has more rules than the host takes
 */
export function vercelFiles(site: HostedSite): HostFiles {
  const settings = configuration(site)
  assertLimit(HOST, ROUTES, settings.headers.length + settings.redirects.length)
  return { 'vercel.json': `${JSON.stringify(settings, undefined, 2)}\n` }
}
