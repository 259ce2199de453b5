import type { SiteIndex } from './site-index.ts'

/** What rules look up in all files at once. It is made once for a site, and what is asked of it is known by its name. */
export interface Lookup<Value extends LookupValue = LookupValue> {
  /** One word. */
  name: string
  make: (site: SiteIndex) => ReadonlyMap<string, Value>
}

/** Of a document, only what `fieldsAsked` tells. */
export type LookupValue = string | SiteIndex['documents'][number] | SiteIndex['documents']

/** Describes a lookup. */
export function defineLookup<Value extends LookupValue>(lookup: Lookup<Value>): Lookup<Value> {
  return lookup
}

/** Makes each lookup of a site when it is first asked for. */
export function createLookUp(site: () => SiteIndex): SiteIndex['lookUp'] {
  const made = new Map<Lookup, ReadonlyMap<string, LookupValue>>()
  return <Value extends LookupValue>(lookup: Lookup<Value>) => {
    const known = made.get(lookup as Lookup) ?? lookup.make(site())
    made.set(lookup as Lookup, known)
    return known as ReadonlyMap<string, Value>
  }
}
