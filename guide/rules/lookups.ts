import { PAGES_OF_ALIASES } from './alias-address.ts'
import { OWNERS } from './frontmatter-unique.ts'
import type { Lookup } from './lookup.ts'
import { ACRONYMS } from './prose-acronym.ts'
import { LISTS, PUBLISHED, REMOVED } from './published-list.ts'
import { ASKERS } from './question-repeated.ts'

/** Everything that rules look up in all files. */
export const LOOKUPS: readonly Lookup[] = [PAGES_OF_ALIASES, OWNERS, ACRONYMS, LISTS, PUBLISHED, REMOVED, ASKERS]
