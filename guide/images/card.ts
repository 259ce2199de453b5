import type { ArticleSummary } from '../schema/article.ts'
import type { Severity } from '../schema/severity.ts'
import { STACK_NAMES } from '../schema/stack.ts'

/** What the picture of a page says: words only, what they look like is in card.css. */
export interface Card {
  title: string
  /** Title of the article's category. */
  category?: string
  severity?: Severity
  /** Names of the tools that the article applies to. */
  stack: string[]
  /** Shown below the title of a page that is no article. */
  description?: string
}

/** Names of the two facts about an article that messengers show below its description. */
export const SEVERITY_LABEL = 'Severity'
export const STACK_LABEL = 'Applies to'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A fact about an article, by the name that readers see. */
export interface CardFact {
  label: string
  value: string
}

/** Severity and tools of an article as messengers show them beside a link; Slack does. */
export function cardFacts({ severity, stack }: Pick<ArticleSummary, 'severity' | 'stack'>): CardFact[] {
  const names = stack.map((id) => STACK_NAMES[id])
  return [
    ...(severity ? [{ label: SEVERITY_LABEL, value: capital(severity) }] : []),
    ...(names.length > 0 ? [{ label: STACK_LABEL, value: names.join(', ') }] : []),
  ]
}

/** What the drawn picture shows, for people who do not see it. */
export function cardAlt(title: string, category: string | undefined, facts: readonly CardFact[]): string {
  const details = facts.map(({ label, value }) => `${label}: ${value}.`)
  return [`A card with the words “${title}”.`, ...(category ? [`${category}.`] : []), ...details].join(' ')
}
