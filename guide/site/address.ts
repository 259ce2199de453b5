/**
 * The public address of the site, without a trailing slash.
 *
 * @param written NUXT_SITE_URL or the address in site.config.ts
 * @throws when it is no plain web origin: a path, a query or nonsense would make every canonical address half right
 */
export function siteOrigin(written: string): string {
  const url = URL.parse(written)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new Error(`The site's address "${written}" is no web address. Write it like https://example.org.`)
  }
  if (url.pathname !== '/' || url.search || url.hash || url.username || url.password) {
    throw new Error(`The site's address "${written}" has more than a host. Write it as ${url.origin}.`)
  }
  return url.origin
}

/** The absolute address of a path on the site. The home page keeps its slash, no other page has one. */
export function absoluteUrl(origin: string, path: string): string {
  return path === '/' ? `${origin}/` : origin + path
}
