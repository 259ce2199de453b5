/**
 * Files are named with one wildcard, `*`, for any text, slashes too: it is all that the list of headers of Cloudflare
 * knows, and every other host can say it in its own words.
 */
export type Glob = string

/** The regular expression of a glob, for engines as plain as RE2; without the anchors, dots escaped. */
export function globSource(glob: Glob): string {
  return glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
}

/** One regular expression for paths, such as `^/(?:_nuxt/.*|llms-full\.txt)$`, in which dots need no flag. */
export function globsSource(globs: readonly Glob[]): string {
  return `^/(?:${globs.map(globSource).join('|')})$`
}

/**
 * Asks whether the path of a file in the output, without a slash before it, is meant by one of the globs.
 */
export function globMatcher(globs: readonly Glob[]): (path: string) => boolean {
  const pattern = new RegExp(globsSource(globs))
  return (path) => pattern.test(`/${path}`)
}
