import type { Samples } from '../proof/samples.ts'
import type { Fact } from '../schema/fact.ts'

/** What a twin takes from the rest of the site. */
export interface TwinContext {
  /** Public address of the site, without a trailing slash. */
  origin: string
  /** Path of the article. */
  path: string
  /** The article at a path; undefined where none is published. */
  page(path: string): { title: string; description: string } | undefined
  /** The words of a term of the glossary. */
  term(id: string): string | undefined
  /** A fact of content/facts/. */
  fact(id: string): Fact | undefined
  /** What `related-articles` shows where the editor chose nothing. */
  related: readonly string[]
  /** What fences and proofs show. */
  samples: Samples
}
