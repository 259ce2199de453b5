import type { Tag } from './define-tag.ts'
import { callToAction } from './call-to-action.ts'
import { checklistItem } from './checklist-item.ts'
import { checklistSection } from './checklist-section.ts'
import { codeCompare } from './code-compare.ts'
import { codeGroup } from './code-group.ts'
import { dangerBox } from './danger-box.ts'
import { factCite } from './fact-cite.ts'
import { faqItem } from './faq-item.ts'
import { faqSection } from './faq-section.ts'
import { glossaryTerm } from './glossary-term.ts'
import { infoBox } from './info-box.ts'
import { proofResult } from './proof-result.ts'
import { relatedArticles } from './related-articles.ts'
import { relatedCard } from './related-card.ts'
import { stepItem } from './step-item.ts'
import { stepList } from './step-list.ts'
import { tipBox } from './tip-box.ts'
import { tldr } from './tldr.ts'
import { verdictColumns } from './verdict-columns.ts'
import { warningBox } from './warning-box.ts'

/** Every tag that an editor may write. Components, rules, docs, the scaffolder and the tests read this list. */
export const TAGS: readonly Tag[] = [
  tldr,
  warningBox,
  dangerBox,
  tipBox,
  infoBox,
  faqSection,
  faqItem,
  relatedArticles,
  relatedCard,
  checklistSection,
  checklistItem,
  stepList,
  stepItem,
  codeGroup,
  codeCompare,
  verdictColumns,
  proofResult,
  glossaryTerm,
  factCite,
  callToAction,
]

const BY_NAME = new Map(TAGS.map((tag) => [tag.name, tag]))

/** HTML elements that may be written as `:kbd[Ctrl]` or `<kbd>Ctrl</kbd>`; they carry no behaviour. */
export const HARMLESS_ELEMENTS: readonly string[] = ['kbd', 'sub', 'sup', 'br', 'abbr', 'mark']

/** HTML elements that may be written in angle brackets. */
export const RAW_ELEMENTS: readonly string[] = [...HARMLESS_ELEMENTS, 'details', 'summary']

/** The tag of that name in kebab-case. */
export function findTag(name: string): Tag | undefined {
  return BY_NAME.get(name)
}

/** True when the one block tag may stand directly in the other; `page` is the top level. Unknown tags may not. */
export function mayHold(parent: string, child: string): boolean {
  const inner = findTag(child)
  if (!inner) return false
  if (inner.parents && !inner.parents.includes(parent)) return false
  return parent === 'page' || (findTag(parent)?.children.includes(child) ?? false)
}
