import type { BlockFlattening, InlineFlattening } from '../scope.ts'
import { dangerBox, infoBox, tipBox, tldr, warningBox } from './boxes.ts'
import { codeCompare, codeGroup } from './code.ts'
import { callToAction, factCite, glossaryTerm, relatedArticles, relatedCard } from './links.ts'
import { checklistItem, checklistSection, faqItem, faqSection, stepItem, stepList, verdictColumns } from './lists.ts'
import { proofResult } from './proof.ts'

/** Tag → what it becomes; a test holds the two lists against the registry of tags. */
export const BLOCK_FLATTENINGS: Readonly<Record<string, BlockFlattening>> = {
  tldr,
  'warning-box': warningBox,
  'danger-box': dangerBox,
  'tip-box': tipBox,
  'info-box': infoBox,
  'faq-section': faqSection,
  'faq-item': faqItem,
  'related-articles': relatedArticles,
  'related-card': relatedCard,
  'checklist-section': checklistSection,
  'checklist-item': checklistItem,
  'step-list': stepList,
  'step-item': stepItem,
  'code-group': codeGroup,
  'code-compare': codeCompare,
  'verdict-columns': verdictColumns,
  'proof-result': proofResult,
  'call-to-action': callToAction,
}

export const INLINE_FLATTENINGS: Readonly<Record<string, InlineFlattening>> = {
  'glossary-term': glossaryTerm,
  'fact-cite': factCite,
}
