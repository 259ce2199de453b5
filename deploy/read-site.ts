import type { OutputFiles } from '../guide/output/files.ts'
import { readFolder } from '../guide/output/files.ts'
import type { Site } from './answer.ts'
import { scriptHashes } from './inline-scripts.ts'
import { securityHeaders } from './policy.ts'
import { readSiteRedirects } from './redirects.ts'
import { siteFiles } from './site-files.ts'

/** What is known of a finished site without its files. It can be passed from one thread to another. */
export type SiteIndex = Omit<Site, 'bodies'>

function* pages(output: OutputFiles): Generator<string> {
  for (const path of output.sizes.keys()) if (path.endsWith('.html')) yield output.read(path).toString()
}

/**
 * Reads a finished site.
 *
 * @param folder absolute path
 * @param endpoint https address that browsers report to
 * @throws Error with one sentence when the folder is missing or empty
 */
export function readSite(folder: string, endpoint?: string): SiteIndex {
  const output = readFolder(folder)
  const headers = securityHeaders(scriptHashes(pages(output)), endpoint)
  return { folder, files: siteFiles(output), redirects: readSiteRedirects(output), headers }
}
