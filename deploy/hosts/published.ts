import { REDIRECTS_FILE } from '../../guide/content/redirects-file.ts'

const LEFT_OUT = /\.(?:br|gz)$|(?:^|\/)\.(?!well-known(?:\/|$))/

/**
 * True for what is given to a host that compresses by itself and knows nothing of files without an address.
 *
 * @param path below the folder of the finished site
 */
export function isPublished(path: string): boolean {
  return path !== REDIRECTS_FILE && !LEFT_OUT.test(path)
}
