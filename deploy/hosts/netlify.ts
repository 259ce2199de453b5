import { HASHED, indexingHeaders, KEPT, TRANSPORT_SECURITY } from '../policy.ts'
import { contentTypes } from './content-types.ts'
import type { HeaderRule } from './headers-file.ts'
import { headersFile } from './headers-file.ts'
import type { HostedSite, HostFiles } from './host.ts'

/** Where the published files lie, below the folder of the configuration. */
export const PUBLISHED = 'public'

/**
 * The rules don't overlap, but for the first, which has no header that another one has: what Netlify does with two values
 * is not documented. What no rule names it has revalidated before each use, as we would.
 */
function rules({ files, headers }: HostedSite): HeaderRule[] {
  const everywhere = { ...headers, 'strict-transport-security': TRANSPORT_SECURITY }
  const { byAddress } = contentTypes(files)
  const exact = [...files.values()].map(({ address, path }): HeaderRule => {
    const type = byAddress.get(address)
    return {
      path: encodeURI(address),
      headers: { ...indexingHeaders(path), ...(type ? { 'content-type': type } : {}) },
    }
  })
  return [
    { path: '/*', headers: everywhere },
    ...HASHED.map((glob) => ({ path: `/${glob}`, headers: { 'cache-control': KEPT } })),
    ...exact.filter((rule) => Object.keys(rule.headers).length > 0),
  ]
}

/** `!` takes the place of the page that lies at an old address for hosts without redirects. */
function redirects({ redirects: all }: HostedSite): string {
  return [...all].map(([from, to]) => `${encodeURI(from)} ${encodeURI(to)} 301!\n`).join('')
}

const SETTINGS = `# Written by "npm run deploy:config": changes here are lost.
[build]
  publish = "${PUBLISHED}"
  # The files are finished.
  command = ""

[build.processing]
  skip_processing = true
`

/** What Netlify reads, but for the published files, which have to be put into the folder PUBLISHED. */
export function netlifyFiles(site: HostedSite): HostFiles {
  return {
    'netlify.toml': SETTINGS,
    [`${PUBLISHED}/_headers`]: headersFile(rules(site)),
    [`${PUBLISHED}/_redirects`]: redirects(site),
  }
}
