import type { TwinContext } from './context.ts'

/** What may be behind a link in a file that is read outside of the site. */
const SCHEME = /^(?:https?|mailto|tel):/i

/**
 * The absolute address of a link on an article's page, as the page itself leads there: Nuxt Content takes `.md` from
 * relative links, so that they also work in an editor.
 *
 * @returns undefined for an address that nobody should follow, such as `javascript:`
 */
export function absolute({ origin, path }: Pick<TwinContext, 'origin' | 'path'>, href: string): string | undefined {
  const written = href.trim()
  if (SCHEME.test(written)) return written
  const isRelative = /^[^/#?]/.test(written)
  const url = URL.parse(isRelative ? written.replace(/\.md(?=#|$)/, '') : written, origin + path)
  return url && SCHEME.test(url.href) ? url.href : undefined
}
