import type { FacetId } from '../../guide/search/facets.ts'
import { FACETS } from '../../guide/search/facets.ts'
import type { Answer } from '../../guide/search/question.ts'
import { readRecent, withRecent } from '../../guide/search/recent.ts'
import { outcomeSentence } from '../../guide/search/sentences.ts'
import { afterPaint } from '../after-paint.ts'
import { recall, remember } from '../storage.ts'
import { make } from './dom.ts'
import { FacetRow } from './facet-row.ts'
import { HitList, STEP } from './hit-list.ts'
import { askIndex } from './index-client.ts'
import { categories, notAvailable, nothingFound, recentSearches } from './messages.ts'

const RECENT = 'recent-searches'
/** Longer than most people rest between two words: what is typed without a rest is asked for once, not after each word. */
const TYPING_MS = 250

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
      const answer = await this.#ask(query, 0)
      if (turn !== this.#latest) return
      if (this.#isIdle(query)) this.#showStart(answer)
      else this.#showHits(answer, query)
      // What is read first is painted first.
      await afterPaint()
      if (turn === this.#latest) this.#showRest(answer, query)
    } catch {
      if (turn === this.#latest) this.#showFailure()
    }
  }

  #ask(query: string, from: number): Promise<Answer> {
    const { choice } = this.#facets
    return askIndex({ query, choice, from, size: this.#isIdle(query) ? 0 : STEP })
  }

  #isIdle(query: string): boolean {
    return query === '' && Object.keys(this.#facets.choice).length === 0
  }

  #onInput = (): void => {
    clearTimeout(this.#timer)
    // Hits of half a query would come between two keys, and the second would wait until they are painted.
    this.#latest++
    this.#timer = window.setTimeout(() => void this.search(), TYPING_MS)
  }

  #onOpen = (event: MouseEvent): void => {
    if (!(event.target as Element).closest('[role=option]')) return
    this.keep()
    this.#options.onOpen?.()
  }

  #say(status: string, ...message: Node[]): void {
    this.#status.textContent = status
    this.#message.replaceChildren(...message)
    this.#hits.clear()
  }

  #showStart(answer?: Answer): void {
    const parts: Node[] = []
    const recent = readRecent(recall(RECENT))
    if (recent.length > 0) parts.push(recentSearches(recent, (query) => this.#set(query), this.#forget))
    if (answer) parts.push(categories(answer.counts.category, (value) => this.#choose('category', value)))
    this.#say('', ...parts)
  }

  #showHits(answer: Answer, query: string): void {
    if (answer.count === 0) {
      const isNarrowed = Object.keys(this.#facets.choice).length > 0
      this.#say(outcomeSentence({ ...answer, query }), nothingFound(isNarrowed ? this.#widen : undefined))
      return
    }
    this.#hits.show(answer, (from) => this.#ask(query, from))
    this.#message.replaceChildren()
  }

  #showRest(answer: Answer, query: string): void {
    this.#facets.element.hidden = false
    for (const { id } of FACETS) this.#facets.show(id, answer.counts[id])
    if (!this.#isIdle(query)) this.#status.textContent = outcomeSentence({ ...answer, query })
  }

  #showFailure(): void {
    this.#facets.element.hidden = true
    this.#say('', notAvailable())
  }

  #forget = (): void => {
    remember(RECENT, null)
    this.#set()
  }

  #widen = (): void => {
    this.#facets.clear()
    this.#set()
  }

  #choose(facet: FacetId, value: string): void {
    this.#facets.choose(facet, value)
    this.#set()
  }

  #set(query = this.#options.input.value): void {
    this.#options.input.value = query
    this.#options.input.focus()
    void this.search()
  }
}
