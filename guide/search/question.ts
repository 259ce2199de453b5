import type { Choice, FacetId, ValueCount } from './facets.ts'
import type { PageHit } from './hits.ts'

/** What is asked of the index. */
export interface Question {
  /** As it was typed; an empty one finds every page. */
  query: string
  choice: Choice
  /** Which of the pages that are found are to be shown: how many before them, and how many at most. */
  from: number
  size: number
}

/** What the index says. */
export interface Answer {
  /** Pages that were found, with the choice. */
  count: number
  /** Other names that were looked for as well. */
  names: readonly string[]
  /** Words of the query that stand on no page. */
  unknown: readonly string[]
  /** What was looked for instead of a query that looks misspelled. */
  instead?: string
  /** What each facet can be narrowed to. */
  counts: Readonly<Record<FacetId, readonly ValueCount[]>>
  hits: readonly PageHit[]
}
