/** Header names in lower case → their values. */
export type Headers = Readonly<Record<string, string>>

/**
 * What browsers may do with a page: nothing, except what is listed. Sources are added to script-src by `securityHeaders`.
 * The search is compiled WebAssembly, for which 'wasm-unsafe-eval' is the one source there is; it allows no JavaScript to
 * be evaluated. Without JavaScript, or before it is there, the search form asks for the search page by itself. The two
 * policies for trusted types name the addresses of workers: elements/offline.ts, elements/search/index-client.ts.
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

/**
 * What Permissions-Policy takes away: all that current browsers know by name, since they warn of a name that they don't
 * know. The copy button needs clipboard-write, so that stays.
 */
const DENIED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'speaker-selection',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

/** Sent with every answer, whatever it is. */
const ALWAYS: Headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

const YEAR_S = 31_536_000

/** Names that hold a hash of the content: what the build bundles, and Pagefind's parts of an index. */
const HASHED = /^_nuxt\/(?!builds\/)|^pagefind\/(?:[a-z]+\/|pagefind\.)[\w-]+_[0-9a-f]{7,}\.pf_[a-z]+$/

/**
 * The value of Content-Security-Policy.
 *
 * @param scripts sources of inline scripts as `scriptHashes` gives them
 */
export function contentSecurityPolicy(scripts: readonly string[]): string {
  return Object.entries(CONTENT_SECURITY)
    .map(([directive, sources]) => [directive, ...sources, ...(directive === 'script-src' ? scripts : [])].join(' '))
    .join('; ')
}

/** The headers that protect readers, sent with every answer. */
export function securityHeaders(scripts: readonly string[]): Headers {
  return { 'content-security-policy': contentSecurityPolicy(scripts), ...ALWAYS }
}

/** The same text as a page, for programs: it must not stand beside the page in search results. */
const COPIES = /^blog\/.+\.(?:md|json)$|^llms-full\.txt$/

/**
 * What search engines are told of a file.
 *
 * @param path of the file in the output
 * @returns headers for the address of the file itself
 */
export function indexingHeaders(path: string): Headers {
  return COPIES.test(path) ? { 'x-robots-tag': 'noindex' } : {}
}

/**
 * How long a file may be kept.
 *
 * @param path of the file in the output, such as `_nuxt/entry.a1b2c3.css`
 */
export function cacheControl(path: string): string {
  return HASHED.test(path) ? `public, max-age=${YEAR_S}, immutable` : 'no-cache'
}
