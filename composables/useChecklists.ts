import type { Row } from '../guide/listing/summary.ts'
import type { Article } from '../guide/schema/article.ts'
import type { ChecklistGuide } from '../guide/checklist/guides.ts'
import { CHECKLIST_COLUMNS, toChecklistGuide } from '../guide/checklist/guides.ts'

async function readChecklists(): Promise<ChecklistGuide[]> {
  const rows = await queryCollection('articles')
    .select(...CHECKLIST_COLUMNS)
    .all()
  return rows.map((row) => toChecklistGuide(row as Row<Article>))
}

let kept: Promise<ChecklistGuide[]> | undefined

/** The checklists of all guides, read once for all pages while prerendering. */
export async function useChecklists(): Promise<ChecklistGuide[]> {
  if (import.meta.prerender) return (kept ??= readChecklists())
  const { data } = await useAsyncData('checklists', readChecklists)
  return data.value ?? []
}
