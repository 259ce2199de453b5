import type { GlossaryTerm } from '../guide/schema/glossary.ts'

async function readTerms(): Promise<GlossaryTerm[]> {
  const rows = await queryCollection('glossary').select('path', 'term', 'short', 'aliases').all()
  return rows.map(({ path, term, short, aliases }) => ({
    id: path.split('/').pop() ?? '',
    term,
    short,
    aliases: (aliases ?? []) as string[],
  }))
}

let kept: Promise<GlossaryTerm[]> | undefined

/** The terms of the glossary without their bodies, read once for all pages while prerendering. */
export async function useGlossary(): Promise<GlossaryTerm[]> {
  if (import.meta.prerender) return (kept ??= readTerms())
  const { data } = await useAsyncData('glossary-terms', readTerms)
  return data.value ?? []
}
