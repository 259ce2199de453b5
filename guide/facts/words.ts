import type { Fact } from '../schema/fact.ts'
import { formatDay } from '../text/day.ts'

const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 })

/** The figure with its unit as it stands in a sentence: `1,645 apps`, `10.3%`. */
export function factWords({ value, unit }: Pick<Fact, 'value' | 'unit'>): string {
  const figure = typeof value === 'number' ? NUMBERS.format(value) : value
  if (unit === undefined) return figure
  return unit === '%' ? `${figure}%` : `${figure} ${unit}`
}

/** Everything that belongs to a figure in a few lines, for the note beside it. */
export function factNote({ statement, source, published, caveat }: Fact): string {
  return [statement, `${source.title}${published ? `, ${formatDay(published)}` : ''}.`, caveat].join('\n')
}

/** Id of the entry of a fact in the list at the end of an article. */
export function factId(id: string): string {
  return `fact-${id}`
}

/** Id of the place in the text that cites a fact, the first, the second and so on. */
export function citeId(id: string, nth = 1): string {
  return nth === 1 ? `cite-${id}` : `cite-${id}-${nth}`
}
