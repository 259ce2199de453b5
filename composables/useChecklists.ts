import { CHECKLIST_COLUMNS, toChecklistGuide } from '../guide/checklist/guides.ts'
import type { ChecklistGuide } from '../guide/checklist/guides.ts'
import { givenContent } from '../guide/edition/content.ts'
import type { Row } from '../guide/listing/summary.ts'
import type { Article } from '../guide/schema/article.ts'

/** The checklists of all guides. */
export async function useChecklists(): Promise<ChecklistGuide[]> {
  const given = givenContent()
  if (given) return given.site.checklists
  const { data } = await useAsyncData('checklists', async () => {
    const rows = await queryCollection('articles')
      .select(...CHECKLIST_COLUMNS)
      .all()
    return rows.map((row) => toChecklistGuide(row as Row<Article>))
  })
  return data.value ?? []
}
