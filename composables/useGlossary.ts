import { byTerm, givenContent } from '../guide/edition/content.ts'
import type { GlossaryEntry, StoredBody } from '../guide/edition/content.ts'
import type { Source } from '../guide/schema/source.ts'

/** The terms of the glossary with their explanations, by term. */
export async function useGlossary(): Promise<GlossaryEntry[]> {
  const given = givenContent()
  if (given) return given.site.glossary
  const { data } = await useAsyncData('glossary', async () => {
    const rows = await queryCollection('glossary').all()
    const entries = rows.map(({ path, term, short, aliases, sources, body }) => ({
      id: path.split('/').pop() ?? '',
      term,
      short,
      aliases: (aliases ?? []) as string[],
      sources: sources as Source[],
      body: body as unknown as StoredBody,
    }))
    return entries.sort(byTerm)
  })
  return data.value ?? []
}
