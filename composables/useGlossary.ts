import { givenContent } from '../guide/edition/content.ts'
import type { GlossaryEntry } from '../guide/edition/content.ts'

/** The terms of the glossary with their explanations, by term. */
export async function useGlossary(): Promise<GlossaryEntry[]> {
  return givenContent()?.site.glossary ?? useLiveList('glossary')
}
