import type { FeedKind } from '../feeds/formats.ts'
import { correctionsFeedAddress, FEED_FORMATS, FEED_KINDS, feedAddress } from '../feeds/formats.ts'

/** A file that is made from articles beside their pages. */
export type Output =
  | { kind: 'markdown' | 'json'; path: string }
  | { kind: 'feed'; format: FeedKind; category?: string }
  | { kind: 'corrections'; format: FeedKind }
  | { kind: 'llms' }
  | { kind: 'llms-full' }
  | { kind: 'proofs' }

/** The lists for language models: https://llmstxt.org */
export const LLMS = '/llms.txt'
export const LLMS_FULL = '/llms-full.txt'

/** Every proof as data. */
export const PROOFS = '/proofs.json'

/** Addresses of the twins of an article. */
export function twinAddresses(path: string): { markdown: string; json: string } {
  return { markdown: `${path}.md`, json: `${path}.json` }
}

/** What is made at an address; undefined where it is none of these files, which says nothing about whether it exists. */
export function outputAt(address: string): Output | undefined {
  if (address === LLMS) return { kind: 'llms' }
  if (address === LLMS_FULL) return { kind: 'llms-full' }
  if (address === PROOFS) return { kind: 'proofs' }
  const corrections = FEED_KINDS.find((kind) => correctionsFeedAddress(kind) === address)
  if (corrections) return { kind: 'corrections', format: corrections }
  const [, category, name] = /^(?:\/blog\/([^/]+))?\/([^/]+)$/.exec(address) ?? []
  const format = FEED_KINDS.find((kind) => FEED_FORMATS[kind].file === name)
  if (format) return { kind: 'feed', format, category }
  const [, path, ending] = /^(\/blog\/[^/]+\/[^/]+)\.(md|json)$/.exec(address) ?? []
  return path === undefined ? undefined : { kind: ending === 'md' ? 'markdown' : 'json', path }
}

/**
 * The addresses of all these files.
 *
 * @param paths of the published articles
 * @throws RangeError where a twin would have the address of a feed
 */
export function outputAddresses(paths: readonly string[]): string[] {
  const categories = [...new Set(paths.map((path) => path.split('/')[2]))].sort()
  const feeds = [undefined, ...categories].flatMap((category) => FEED_KINDS.map((kind) => feedAddress(kind, category)))
  const twins = paths.flatMap((path) => Object.values(twinAddresses(path)))
  const taken = twins.find((address) => feeds.includes(address))
  if (taken !== undefined) throw new RangeError(`An article must not have the address of the feed ${taken}: rename it.`)
  return [...twins, ...feeds, ...FEED_KINDS.map(correctionsFeedAddress), LLMS, LLMS_FULL, PROOFS]
}
