/**
 * The text of robots.txt.
 *
 * @param origin public address of the site, without a trailing slash
 * @param isPreview a preview with drafts asks search engines to stay away
 */
export function robotsText(origin: string, isPreview: boolean): string {
  if (isPreview) return 'User-agent: *\nDisallow: /\n'
  return `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`
}
