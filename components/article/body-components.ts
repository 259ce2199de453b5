import type { Component } from 'vue'
import CallToAction from '../content/CallToAction.vue'
import ChecklistItem from '../content/ChecklistItem.vue'
import ChecklistSection from '../content/ChecklistSection.vue'
import CodeCompare from '../content/CodeCompare.vue'
import CodeGroup from '../content/CodeGroup.vue'
import DangerBox from '../content/DangerBox.vue'
import FactCite from '../content/FactCite.vue'
import FaqItem from '../content/FaqItem.vue'
import FaqSection from '../content/FaqSection.vue'
import GlossaryTerm from '../content/GlossaryTerm.vue'
import InfoBox from '../content/InfoBox.vue'
import ProofResult from '../content/ProofResult.vue'
import RelatedArticles from '../content/RelatedArticles.vue'
import RelatedCard from '../content/RelatedCard.vue'
import StepItem from '../content/StepItem.vue'
import StepList from '../content/StepList.vue'
import TipBox from '../content/TipBox.vue'
import Tldr from '../content/Tldr.vue'
import VerdictColumns from '../content/VerdictColumns.vue'
import WarningBox from '../content/WarningBox.vue'
import ProseA from '../prose/ProseA.vue'
import ProseImg from '../prose/ProseImg.vue'
import ProsePre from '../prose/ProsePre.vue'
import ProseTable from '../prose/ProseTable.vue'

/**
 * What the elements of a body are rendered by: the tags of editors, and those elements of Markdown that need more than
 * themselves. All others are plain elements: thousands of wrappers less on a long page.
 */
export const BODY_COMPONENTS: Readonly<Record<string, Component>> = {
  a: ProseA,
  img: ProseImg,
  pre: ProsePre,
  table: ProseTable,
  'call-to-action': CallToAction,
  'checklist-item': ChecklistItem,
  'checklist-section': ChecklistSection,
  'code-compare': CodeCompare,
  'code-group': CodeGroup,
  'danger-box': DangerBox,
  'fact-cite': FactCite,
  'faq-item': FaqItem,
  'faq-section': FaqSection,
  'glossary-term': GlossaryTerm,
  'info-box': InfoBox,
  'proof-result': ProofResult,
  'related-articles': RelatedArticles,
  'related-card': RelatedCard,
  'step-item': StepItem,
  'step-list': StepList,
  'tip-box': TipBox,
  tldr: Tldr,
  'verdict-columns': VerdictColumns,
  'warning-box': WarningBox,
}
