import { byDay, givenContent } from '../guide/edition/content.ts'
import type { NamedFact } from '../guide/edition/content.ts'
import type { FactRow } from '../guide/facts/row.ts'
import { toFact } from '../guide/facts/row.ts'

/** The facts whose source was read, the newest first. */
export async function useFacts(): Promise<NamedFact[]> {
  const given = givenContent()
  if (given) return given.site.facts
  const { data } = await useAsyncData('facts', async () => {
    const rows = await queryCollection('facts').where('grade', '=', 'read').all()
    return rows.map((row) => toFact(row as unknown as FactRow)).sort(byDay)
  })
  return data.value ?? []
}
