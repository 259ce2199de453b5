import type { EdgeSite } from '../edge/worker.ts'
import { COPIES, HASHED, KEPT, REVALIDATED, TRANSPORT_SECURITY } from '../policy.ts'
import { contentTypes } from './content-types.ts'
import type { HeaderRule } from './headers-file.ts'
import { headersFile } from './headers-file.ts'
import type { HostedSite, HostFiles } from './host.ts'
import type { Limit } from './limits.ts'
import { assertLimit } from './limits.ts'

export interface CloudflareOptions {
  /** Name of the worker in the account. */
  name: string
  /** Where `deploy/edge/worker.ts` is, as the written files import it. */
  worker: string
}

/** Where the published files lie, below the folder of the configuration. */
export const ASSETS = 'public'

const COMPATIBILITY_DATE = '2026-11-01'
const HOST = 'Cloudflare'
const HEADERS_PAGE = 'https://developers.cloudflare.com/workers/static-assets/headers/'
const LIMITS_PAGE = 'https://developers.cloudflare.com/workers/platform/limits/#static-assets'

const RULES: Limit = { most: 100, what: 'rules in _headers', source: HEADERS_PAGE }
const LINE: Limit = { most: 2_000, what: 'characters in a line of _headers', source: HEADERS_PAGE }
// Paid accounts have five times as many.
const FILES: Limit = { most: 20_000, what: 'files', source: LIMITS_PAGE }

/**
 * For files that are asked for by their own name: these cost no run of the worker. The values of all rules that mean a path
 * are put together, so that a rule takes away what an earlier one gave.
 */
function rules({ files, headers }: HostedSite): HeaderRule[] {
  const { byEnding, byAddress } = contentTypes(files)
  const everywhere = { ...headers, 'strict-transport-security': TRANSPORT_SECURITY, 'cache-control': REVALIDATED }
  const type = (path: string, value: string): HeaderRule => {
    return { path, headers: { 'content-type': value }, without: ['content-type'] }
  }
  return [
    { path: '/*', headers: everywhere },
    ...HASHED.map((glob) => ({ path: `/${glob}`, headers: { 'cache-control': KEPT }, without: ['cache-control'] })),
    ...COPIES.map((glob) => ({ path: `/${glob}`, headers: { 'x-robots-tag': 'noindex' } })),
    ...[...byEnding].filter(([ending]) => ending !== '').map(([ending, value]) => type(`/*.${ending}`, value)),
    ...[...byAddress].map(([address, value]) => type(encodeURI(address), value)),
  ]
}

function configuration({ domain }: HostedSite, name: string): string {
  const settings = {
    name,
    main: 'worker.ts',
    compatibility_date: COMPATIBILITY_DATE,
    send_metrics: false,
    // Logs would hold the full addresses of readers.
    observability: { enabled: false },
    routes: [{ pattern: domain, custom_domain: true }],
    assets: {
      directory: ASSETS,
      binding: 'ASSETS',
      // Clean addresses, old ones and the page for missing ones are the worker's, so that they answer as everywhere.
      html_handling: 'none',
      not_found_handling: 'none',
      run_worker_first: ['/*.html'],
    },
  }
  return `// Written by "npm run deploy:config": changes here are lost.\n${JSON.stringify(settings, undefined, 2)}\n`
}

function site({ headers, files, redirects }: HostedSite): EdgeSite {
  return {
    headers: { ...headers, 'strict-transport-security': TRANSPORT_SECURITY },
    files: [...files.values()].map(({ address, path, type }) => ({ address, path, type })),
    redirects: [...redirects],
  }
}

/**
 * What `wrangler` deploys, but for the published files, which have to be put into the folder ASSETS.
 *
 * @throws Error with one sentence when the site is larger than the host takes
 */
export function cloudflareFiles(hosted: HostedSite, { name, worker }: CloudflareOptions): HostFiles {
  const all = rules(hosted)
  const headers = headersFile(all)
  assertLimit(HOST, RULES, all.length)
  assertLimit(HOST, LINE, Math.max(...headers.split('\n').map((line) => line.length)))
  assertLimit(HOST, FILES, hosted.files.size)
  const module = [
    `import { createWorker } from '${worker}'`,
    "import type { EdgeSite } from '" + worker + "'",
    "import site from './site.json'\n",
    'export default createWorker(site as EdgeSite)\n',
  ]
  return {
    'wrangler.jsonc': configuration(hosted, name),
    'worker.ts': module.join('\n'),
    'site.json': JSON.stringify(site(hosted)),
    [`${ASSETS}/_headers`]: headers,
  }
}
