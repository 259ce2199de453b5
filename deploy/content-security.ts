/**
 * What browsers may do with a page: nothing, except what is listed. Sources are added to script-src by
 * `contentSecurityPolicy`. The search is compiled WebAssembly, for which 'wasm-unsafe-eval' is the one source there is; it
 * allows no JavaScript to be evaluated. Without JavaScript, or before it is there, the search form asks for the search page
 * by itself. The two policies for trusted types name the addresses of workers: elements/offline.ts,
 * elements/search/index-client.ts.
 */
const CONTENT_SECURITY: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['offline', 'search-worker'],
}

/** The name under which policies name the endpoint of reports. */
export const REPORTS = 'reports'

/** Both ways to say where violations are told: browsers that know `report-to` pass over the older `report-uri`. */
function reporting(endpoint: string): string[] {
  return [`report-uri ${endpoint}`, `report-to ${REPORTS}`]
}

/**
 * The value of Content-Security-Policy.
 *
 * @param scripts sources of inline scripts as `scriptHashes` gives them
 * @param endpoint https address that browsers tell of violations; without it they tell nobody
 */
export function contentSecurityPolicy(scripts: readonly string[], endpoint?: string): string {
  const directives = Object.entries(CONTENT_SECURITY).map(([directive, sources]) =>
    [directive, ...sources, ...(directive === 'script-src' ? scripts : [])].join(' '),
  )
  return [...directives, ...(endpoint === undefined ? [] : reporting(endpoint))].join('; ')
}
