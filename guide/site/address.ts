/** Where a machine answers itself: the only hosts without https. */
const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/

/**
 * The public address of the site, without a trailing slash: one that was written is taken away.
 *
 * @param written NUXT_SITE_URL or the address in site.config.ts
 * @throws when it is no plain https origin: a path, a query, http or nonsense would make every canonical address half
 *   right. http is for a preview on this machine alone.
 */
export function siteOrigin(written: string): string {
  const url = URL.parse(written)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new Error(`The site's address "${written}" is no web address. Write it like https://example.org.`)
  }
  const isSecure = url.protocol === 'https:' || LOOPBACK.test(url.hostname)
  const mend = `Write it as ${isSecure ? url.origin : `https://${url.host}`}.`
  if (url.pathname !== '/' || url.search || url.hash || url.username || url.password) {
    throw new Error(`The site's address "${written}" has more than a host. ${mend}`)
  }
  if (!isSecure) throw new Error(`The site's address "${written}" has no https. ${mend}`)
  return url.origin
}

/** The absolute address of a path on the site. The home page keeps its slash, no other page has one. */
export function absoluteUrl(origin: string, path: string): string {
  return path === '/' ? `${origin}/` : origin + path
}
