import type { FacetId } from '../../guide/search/facets.ts'
import { countValues, FACETS, narrow } from '../../guide/search/facets.ts'
import { readRecent, withRecent } from '../../guide/search/recent.ts'
import { outcomeSentence } from '../../guide/search/sentences.ts'
import { recall, remember } from '../storage.ts'
import { make } from './dom.ts'
import type { Engine, Finding } from './engine.ts'
import { loadEngine } from './engine.ts'
import { FacetRow } from './facet-row.ts'
import { HitList } from './hit-list.ts'
import { categories, notAvailable, nothingFound, recentSearches } from './messages.ts'

const RECENT = 'recent-searches'
const TYPING_MS = 120

interface PanelOptions {
  input: HTMLInputElement
  /** Makes the ids in it differ from those of another panel. */
  id: string
  /** Called with each query that is asked. */
  onQuery?: (query: string) => void
  /** Called when a hit is opened, before the browser goes there. */
  onOpen?: () => void
}

/** What stands below the search field: filters, messages, hits. It asks the index as the reader types. */
export class SearchPanel {
  readonly element: HTMLElement
  readonly #options: PanelOptions
  readonly #facets = new FacetRow(() => void this.search())
  readonly #status = make('p', { class: 'search-status', role: 'status' })
  readonly #message = make('div')
  readonly #hits: HitList
  #timer = 0
  /** The search that counts: what an earlier one answers is dropped. */
  #latest = 0

  constructor(options: PanelOptions) {
    this.#options = options
    const { id, input } = options
    this.#hits = new HitList(input, `${id}-hits`)
    const results = make('div', { class: 'search-results' }, this.#message, this.#hits.element, this.#hits.more)
    this.element = make('div', { class: 'search-panel' }, this.#facets.element, this.#status, results)
    input.addEventListener('input', this.#onInput)
    this.#hits.element.addEventListener('click', this.#onOpen)
  }

  /** Stops listening to the field, which may outlive the panel. */
  release(): void {
    clearTimeout(this.#timer)
    this.#latest++
    this.#hits.release()
    this.#options.input.removeEventListener('input', this.#onInput)
    this.element.remove()
  }

  /** Keeps the words of the field among the recent searches. */
  keep(): void {
    const recent = withRecent(readRecent(recall(RECENT)), this.#options.input.value)
    if (recent.length > 0) remember(RECENT, JSON.stringify(recent))
  }

  /** Asks the index for what stands in the field now. */
  async search(): Promise<void> {
    clearTimeout(this.#timer)
    const query = this.#options.input.value.trim()
    const turn = ++this.#latest
    this.#options.onQuery?.(query)
    if (this.#isIdle(query)) this.#showStart()
    else if (this.#hits.isEmpty) this.#status.textContent = 'Searching …'
    try {
      const engine = await loadEngine()
      const finding = await engine.find(query)
      if (turn !== this.#latest) return
      this.#countFacets(engine, finding)
      if (this.#isIdle(query)) this.#showStart(engine, finding)
      else await this.#showHits(engine, finding, query)
    } catch {
      if (turn === this.#latest) this.#showFailure()
    }
  }

  #isIdle(query: string): boolean {
    return query === '' && Object.keys(this.#facets.choice).length === 0
  }

  #onInput = (): void => {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => void this.search(), TYPING_MS)
  }

  #onOpen = (event: MouseEvent): void => {
    if (!(event.target as Element).closest('[role=option]')) return
    this.keep()
    this.#options.onOpen?.()
  }

  #countFacets({ facets }: Engine, { found }: Finding): void {
    this.#facets.element.hidden = false
    const { choice } = this.#facets
    for (const { id } of FACETS) this.#facets.show(id, countValues([...found.keys()], id, choice, facets))
  }

  #say(status: string, ...message: Node[]): void {
    this.#status.textContent = status
    this.#message.replaceChildren(...message)
    this.#hits.clear()
  }

  #showStart(engine?: Engine, finding?: Finding): void {
    const parts: Node[] = []
    const recent = readRecent(recall(RECENT))
    if (recent.length > 0) parts.push(recentSearches(recent, (query) => this.#ask(query), this.#forget))
    if (engine && finding) {
      const counts = countValues([...finding.found.keys()], 'category', {}, engine.facets)
      parts.push(categories(counts, (value) => this.#choose('category', value)))
    }
    this.#say('', ...parts)
  }

  async #showHits(engine: Engine, { found, names, unknown }: Finding, query: string): Promise<void> {
    const { choice } = this.#facets
    const ids = narrow([...found.keys()], choice, engine.facets)
    const sentence = outcomeSentence({ count: ids.length, query, names, unknown })
    if (ids.length === 0) {
      return this.#say(sentence, nothingFound(Object.keys(choice).length > 0 ? this.#widen : undefined))
    }
    if (!(await this.#hits.show(engine, ids, found))) return
    this.#status.textContent = sentence
    this.#message.replaceChildren()
  }

  #showFailure(): void {
    this.#facets.element.hidden = true
    this.#say('', notAvailable())
  }

  #forget = (): void => {
    remember(RECENT, null)
    this.#ask()
  }

  #widen = (): void => {
    this.#facets.clear()
    this.#ask()
  }

  #choose(facet: FacetId, value: string): void {
    this.#facets.choose(facet, value)
    this.#ask()
  }

  #ask(query = this.#options.input.value): void {
    this.#options.input.value = query
    this.#options.input.focus()
    void this.search()
  }
}
