import type { Choice, FacetId, ValueCount } from '../../guide/search/facets.ts'
import { FACETS } from '../../guide/search/facets.ts'
import { make } from './dom.ts'

/** Three selects that narrow the results. They can't be used until there are values to choose from. */
export class FacetRow {
  readonly element = make('div', { class: 'search-facets' })
  readonly #selects = new Map<FacetId, HTMLSelectElement>()

  constructor(onChange: () => void) {
    for (const { id, label } of FACETS) {
      const select = make('select', { disabled: '' }, make('option', { value: '' }, 'All'))
      select.addEventListener('change', onChange)
      this.#selects.set(id, select)
      this.element.append(make('label', {}, make('span', { class: 'stamp' }, label), select))
    }
  }

  get choice(): Choice {
    const chosen = [...this.#selects].filter(([, select]) => select.value !== '')
    return Object.fromEntries(chosen.map(([id, select]) => [id, select.value]))
  }

  clear(): void {
    for (const select of this.#selects.values()) select.value = ''
  }

  choose(facet: FacetId, value: string): void {
    const select = this.#selects.get(facet)
    if (select) select.value = value
  }

  /** Shows the values of a facet with their counts; what was chosen stays chosen. */
  show(facet: FacetId, counts: readonly ValueCount[]): void {
    const select = this.#selects.get(facet)
    if (!select) return
    const { value: chosen } = select
    const options = counts.map(({ value, count }) => make('option', { value }, `${value} (${count})`))
    select.replaceChildren(make('option', { value: '' }, 'All'), ...options)
    select.value = chosen
    select.disabled = counts.length === 0
  }
}
