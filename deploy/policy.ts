import { contentSecurityPolicy, REPORTS } from './content-security.ts'
import type { Glob } from './globs.ts'
import { globMatcher } from './globs.ts'

/** Header names in lower case → their values. */
export type Headers = Readonly<Record<string, string>>

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
  // Nothing of another origin is embedded, so no page loses anything by having to be asked; nor is anything of ours, as
  // search engines, networks and feed readers fetch pictures with their own servers.
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
}

/**
 * Value of Strict-Transport-Security. It belongs into answers over https only (RFC 6797, section 7.2), so hosts that speak
 * http as well send it with https, and `npm start`, which speaks http to this machine, not at all. It binds every
 * subdomain, which the lists that browsers come with ask for: https://hstspreload.org
 */
export const TRANSPORT_SECURITY = 'max-age=63072000; includeSubDomains; preload'

/** An address that can stand in a header between quotes, and in a policy between spaces. */
const ENDPOINT = /^https:\/\/[\w.:[\]-]+(?:\/[\w./~%+=&?-]*)?$/

function assertEndpoint(endpoint: string): void {
  if (ENDPOINT.test(endpoint)) return
  throw new Error(
    `"reports" in site.config.ts is "${endpoint}", and it must be an https address without spaces and quotes.`,
  )
}

/**
 * The headers that protect readers, sent with every answer.
 *
 * @param scripts sources of inline scripts as `scriptHashes` gives them
 * @param endpoint https address that browsers report to; without it they report to nobody
 * @throws Error with one sentence when that is no https address
 */
export function securityHeaders(scripts: readonly string[], endpoint?: string): Headers {
  if (endpoint !== undefined) assertEndpoint(endpoint)
  const reporting: Headers = endpoint === undefined ? {} : { 'reporting-endpoints': `${REPORTS}="${endpoint}"` }
  return { 'content-security-policy': contentSecurityPolicy(scripts, endpoint), ...reporting, ...ALWAYS }
}

/** The same text as a page, for programs: it must not stand beside the page in search results. */
export const COPIES: readonly Glob[] = ['blog/*.md', 'blog/*.json', 'llms-full.txt']

const isCopy = globMatcher(COPIES)

/**
 * What search engines are told of a file.
 *
 * @param path of the file in the output
 * @returns headers for the address of the file itself
 */
export function indexingHeaders(path: string): Headers {
  return isCopy(path) ? { 'x-robots-tag': 'noindex' } : {}
}

/** Names that hold a hash of the content: what the build bundles, and Pagefind's parts of an index. */
export const HASHED: readonly Glob[] = [
  '_nuxt/*',
  'pagefind/fragment/*.pf_fragment',
  'pagefind/index/*.pf_index',
  'pagefind/filter/*.pf_filter',
  'pagefind/pagefind.*.pf_meta',
]

const isHashed = globMatcher(HASHED)

/** For a file whose name changes with its content, for a year. */
export const KEPT = 'public, max-age=31536000, immutable'

/** For everything else: kept, and asked for before each use. */
export const REVALIDATED = 'no-cache'

/**
 * How long a file may be kept.
 *
 * @param path of the file in the output, such as `_nuxt/entry.a1b2c3.css`
 */
export function cacheControl(path: string): string {
  return isHashed(path) ? KEPT : REVALIDATED
}
