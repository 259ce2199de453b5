import type { SiteConfig } from './types.ts'

/** What a site can say about the use of its text, as https://contentsignals.org names it. */
export const CONTENT_SIGNALS = ['search', 'ai-input', 'ai-train'] as const

export type ContentSignal = (typeof CONTENT_SIGNALS)[number]

function contentSignal(signals: SiteConfig['contentSignals']): string[] {
  const said = CONTENT_SIGNALS.filter((signal) => signals[signal] !== undefined)
  return said.length > 0
    ? [`Content-Signal: ${said.map((name) => `${name}=${signals[name] ? 'yes' : 'no'}`).join(', ')}`]
    : []
}

/**
 * The text of robots.txt.
 *
 * @param origin public address of the site, without a trailing slash
 * @param isPreview a preview with drafts asks search engines to stay away
 */
export function robotsText(origin: string, signals: SiteConfig['contentSignals'], isPreview: boolean): string {
  if (isPreview) return 'User-agent: *\nDisallow: /\n'
  return ['User-agent: *', ...contentSignal(signals), 'Allow: /', '', `Sitemap: ${origin}/sitemap.xml`, ''].join('\n')
}
