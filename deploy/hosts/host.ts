import type { OutputFiles } from '../../guide/output/files.ts'
import { scriptHashes } from '../inline-scripts.ts'
import type { Headers } from '../policy.ts'
import { cacheControl, KEPT, securityHeaders } from '../policy.ts'
import type { Redirects } from '../redirects.ts'
import { readSiteRedirects } from '../redirects.ts'
import type { SiteFiles } from '../site-files.ts'
import { siteFiles } from '../site-files.ts'

/** What the configuration of every host is made from. */
export interface HostedSite {
  /** Name of the site in the public address, such as `fixproof.example`. */
  domain: string
  files: SiteFiles
  redirects: Redirects
  /** Sent with every answer, over https and http. */
  headers: Headers
}

export interface HostOptions {
  /** Public address of the site. */
  origin: string
  /** Where browsers report to. */
  endpoint?: string
}

/** Path below the folder of a host → text of the file. */
export type HostFiles = Readonly<Record<string, string>>

/** What the build and Pagefind put into a name: at least seven letters that say what is in the file. */
const HASH = /[._][\w-]{7,}\.\w+$/

function* pages(output: OutputFiles): Generator<string> {
  for (const path of output.sizes.keys()) if (path.endsWith('.html')) yield output.read(path).toString()
}

/**
 * Reads a finished site.
 *
 * @throws Error with one sentence where a file would be kept for a year and its name never changes, or where a line of
 * the redirects is none
 */
export function readHostedSite(output: OutputFiles, { origin, endpoint }: HostOptions): HostedSite {
  const files = siteFiles(output)
  for (const { path } of files.values()) {
    if (cacheControl(path) === KEPT && !HASH.test(path)) {
      throw new Error(
        `Browsers would keep ${path} for a year, and its name has no hash: mend HASHED in deploy/policy.ts.`,
      )
    }
  }
  const headers = securityHeaders(scriptHashes(pages(output)), endpoint)
  const redirects = new Map([...readSiteRedirects(output)].filter(([, to]) => files.has(to)))
  return { domain: new URL(origin).hostname, files, redirects, headers }
}

/** A header's name as people write it: `x-robots-tag` → `X-Robots-Tag`. */
export function headerName(name: string): string {
  return name.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase())
}
