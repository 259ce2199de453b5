import type { FacetId, Facets } from './facets.ts'
import { FACETS } from './facets.ts'

/**
 * Facet → value → the pages that have it, in the order of the index: how far each is from the one before, the first from
 * -1. Pagefind's own filter files name each page by its number, which compresses four times worse.
 */
export type FacetFile = Readonly<Record<FacetId, Readonly<Record<string, readonly number[]>>>>

type Filters = Readonly<Record<string, readonly string[]>>

function packFacet(facet: FacetId, pages: readonly Filters[]): Record<string, number[]> {
  const steps = new Map<string, number[]>()
  const last = new Map<string, number>()
  for (const [number, filters] of pages.entries()) {
    for (const value of filters[facet] ?? []) {
      const found = steps.get(value) ?? []
      found.push(number - (last.get(value) ?? -1))
      steps.set(value, found)
      last.set(value, number)
    }
  }
  return Object.fromEntries(steps)
}

/** @param pages the filters of every page, in the order of the index */
export function packFacets(pages: readonly Filters[]): FacetFile {
  const [category, stack, severity] = FACETS.map(({ id }) => packFacet(id, pages))
  return { category: category ?? {}, stack: stack ?? {}, severity: severity ?? {} }
}

function unpackFacet(values: FacetFile[FacetId], ids: readonly string[]): Map<string, Set<string>> {
  const pagesOf = (steps: readonly number[]): string[] => {
    let number = -1
    return steps.map((step) => ids[(number += step)] ?? '')
  }
  return new Map(Object.entries(values).map(([value, steps]) => [value, new Set(pagesOf(steps))]))
}

/** @param ids of every page, in the order of the index */
export function unpackFacets(file: FacetFile, ids: readonly string[]): Facets {
  return {
    category: unpackFacet(file.category, ids),
    stack: unpackFacet(file.stack, ids),
    severity: unpackFacet(file.severity, ids),
  }
}
