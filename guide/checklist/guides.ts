import type { Article, ChecklistSection } from '../schema/article.ts'
import type { Severity } from '../schema/severity.ts'
import type { StackId } from '../schema/stack.ts'
import { STACK_NAMES } from '../schema/stack.ts'

/** What the merged checklist needs of a guide. */
export interface ChecklistGuide {
  path: string
  title: string
  /** Day of the last change of substance. */
  dateModified: string
  severity?: Severity
  /** Empty where the guide is for every reader: it names no tool, or `any`. */
  stack: StackId[]
  checklist: ChecklistSection[]
}

/** An article as a guide of the merged checklist. */
export function toChecklistGuide(article: Article): ChecklistGuide {
  const { path, title, dateModified, severity, stack, checklist } = article
  return { path, title, dateModified, severity, stack: stack.includes('any') ? [] : stack, checklist }
}

/** The tools that a reader can pick: those of the guides that have a checklist, by name. */
export function toolsOf(guides: readonly ChecklistGuide[]): { id: StackId; name: string }[] {
  const withItems = guides.filter(({ checklist }) => checklist.some(({ items }) => items.length > 0))
  const ids = new Set(withItems.flatMap(({ stack }) => stack))
  return [...ids].map((id) => ({ id, name: STACK_NAMES[id] })).sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
