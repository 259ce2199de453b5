import type { Variant } from './site-files.ts'
import { readWeights } from './weights.ts'

/**
 * True for a client that asks for Markdown by name, and wants HTML no more than that. Browsers never name it, and
 * whoever takes anything gets the page.
 *
 * @param header value of Accept
 */
export function prefersMarkdown(header: string | undefined): boolean {
  const weights = readWeights(header)
  const markdown = weights.get('text/markdown') ?? 0
  return markdown > 0 && markdown >= (weights.get('text/html') ?? 0)
}

/** The Markdown twin of a page, where it has one. */
export function markdownOf<File extends Pick<Variant, 'path'> & { address: string }>(
  files: ReadonlyMap<string, File>,
  file: File,
): File | undefined {
  return file.path.endsWith('.html') ? files.get(`${file.address}.md`) : undefined
}
