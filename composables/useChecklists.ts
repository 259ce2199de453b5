import { givenContent } from '../guide/edition/content.ts'
import type { ChecklistGuide } from '../guide/checklist/guides.ts'

/** The checklists of all guides. */
export async function useChecklists(): Promise<ChecklistGuide[]> {
  return givenContent()?.site.checklists ?? useLiveList('checklists')
}
