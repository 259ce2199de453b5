import type { SiteConfig } from './types.ts'

/**
 * The path that pages tell how fast they were; nothing where nobody asked for it.
 *
 * @throws Error with one sentence where it is no path of this site: the content security policy lets pages talk to nobody else
 */
export function vitalsPath({ vitals }: Partial<SiteConfig>): string | undefined {
  if (vitals === undefined || /^\/(?!\/)[\w./~-]+$/.test(vitals)) return vitals
  throw new Error(`"vitals" in site.config.ts is "${vitals}", and it must be a path of this site, such as /vitals.`)
}
