/** Words that our tags show besides the editor's, the same in the page, its Markdown twin and the feeds. */

export const BOX_WORDS = { warning: 'Warning', danger: 'Danger', tip: 'Tip', info: 'Note' } as const

export const IN_SHORT = 'In short'

export const RELATED_GUIDES = 'Related guides'

/** Labels of the two columns where an editor wrote none. */
export const VERDICT_LABELS = ['What is good', 'What to watch'] as const

export const SOURCES = 'Sources'

export const FACTS_CITED = 'Facts cited'

/** What is said of each fact, besides its statement. */
export const FACT_LABELS = {
  figure: 'Figure',
  sample: 'Sample',
  caveat: 'Caveat',
  source: 'Source',
  published: 'Published',
  checked: 'Read',
} as const

export const CORRECTIONS = 'Corrections'

/** Before the reason why no program has checked a fence. */
export const NOT_CHECKED = 'Not checked'
