import { givenContent } from '../guide/edition/content.ts'
import type { NamedFact } from '../guide/edition/content.ts'

/** The facts whose source was read, the newest first. */
export async function useFacts(): Promise<NamedFact[]> {
  return givenContent()?.site.facts ?? useLiveList('facts')
}
