import type { Severity } from '../schema/severity.ts'

const WORST_FIRST: readonly string[] = ['critical', 'high', 'medium', 'low'] satisfies Severity[]

/** What results can be narrowed by: the names of the filters in the index, and what they are called. */
export const FACETS = [
  { id: 'category', label: 'Category' },
  { id: 'stack', label: 'Stack' },
  { id: 'severity', label: 'Severity' },
] as const

export type FacetId = (typeof FACETS)[number]['id']

/** Value → ids of the pages that have it. */
export type FacetValues = ReadonlyMap<string, ReadonlySet<string>>

export type Facets = Readonly<Record<FacetId, FacetValues>>

/** Facet → the value that was chosen. */
export type Choice = Readonly<Partial<Record<FacetId, string>>>

/** A value with the number of results that choosing it would leave. */
export interface ValueCount {
  value: string
  count: number
}

function fits(id: string, choice: Choice, facets: Facets, except?: FacetId): boolean {
  return FACETS.every((facet) => {
    const value = choice[facet.id]
    return value === undefined || facet.id === except || facets[facet.id].get(value)?.has(id) === true
  })
}

/** The ids that have every value that was chosen, in their order. */
export function narrow(ids: readonly string[], choice: Choice, facets: Facets): string[] {
  return ids.filter((id) => fits(id, choice, facets))
}

function inOrder(a: string, b: string): number {
  const [first, second] = [WORST_FIRST.indexOf(a), WORST_FIRST.indexOf(b)]
  return first >= 0 && second >= 0 ? first - second : a.localeCompare(b, 'en')
}

/** The values of a facet that results have, given what was chosen in the other facets, and the chosen one itself. */
export function countValues(ids: readonly string[], facet: FacetId, choice: Choice, facets: Facets): ValueCount[] {
  const open = ids.filter((id) => fits(id, choice, facets, facet))
  return [...facets[facet]]
    .map(([value, having]) => ({ value, count: open.filter((id) => having.has(id)).length }))
    .filter(({ value, count }) => count > 0 || value === choice[facet])
    .sort((a, b) => inOrder(a.value, b.value))
}
