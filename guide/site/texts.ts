import { keyAddress } from '../indexnow/key.ts'
import { MANIFEST, manifestText } from './manifest.ts'
import { robotsText } from './robots.ts'
import { SECURITY_TEXT, securityText } from './security-text.ts'
import type { SiteConfig } from './types.ts'

/** A file that machines ask a site for, made from site.config.ts alone. */
export interface SiteText {
  /** Content-Type without character set. */
  type: string
  text: string
}

/**
 * Address → file.
 *
 * @param origin public address of the site, without a trailing slash
 * @param isPreview a preview with drafts asks search engines to stay away
 */
export function siteTexts(site: SiteConfig, origin: string, isPreview: boolean): Map<string, SiteText> {
  const plain = (text: string): SiteText => ({ type: 'text/plain', text })
  return new Map([
    ['/robots.txt', plain(robotsText(origin, site.contentSignals, isPreview))],
    [SECURITY_TEXT, plain(securityText(origin, site.security))],
    [keyAddress(site.indexNow.key), plain(site.indexNow.key)],
    [MANIFEST, { type: 'application/manifest+json', text: manifestText(site) }],
  ])
}
