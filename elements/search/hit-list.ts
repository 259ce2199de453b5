import type { Answer } from '../../guide/search/question.ts'
import { make } from './dom.ts'
import { Listbox } from './listbox.ts'
import { resultGroup } from './results.ts'

/** Pages whose text is fetched at once: each is several kilobytes. */
export const STEP = 5

/** Gives the answer with the next hits. */
export type AskMore = (from: number) => Promise<Answer>

/** The hits as options of the search field, a handful at a time. */
export class HitList {
  readonly element: HTMLElement
  readonly more = make('button', { type: 'button', class: 'search-more', hidden: '' }, 'Show more')
  readonly #input: HTMLInputElement
  readonly #listbox: Listbox
  #shown = 0
  /** What is shown last: what was asked for an earlier one is dropped. */
  #turn = 0

  constructor(input: HTMLInputElement, id: string) {
    this.element = make('div', { id, role: 'listbox', 'aria-label': 'Search results', hidden: '' })
    this.#input = input
    this.#listbox = new Listbox(input, this.element)
  }

  get isEmpty(): boolean {
    return this.element.childElementCount === 0
  }

  clear(): void {
    this.#turn++
    this.#replace([])
  }

  release(): void {
    this.#turn++
    this.#listbox.release()
  }

  /** Shows the first hits of an answer in place of those before. */
  show({ hits, count }: Answer, askMore: AskMore): void {
    this.#turn++
    this.#replace(this.#groups(hits, 0))
    this.#offerMore(count, askMore)
  }

  #replace(groups: readonly Node[]): void {
    this.element.replaceChildren(...groups)
    this.#shown = groups.length
    this.more.hidden = true
    this.#listbox.update()
  }

  #groups(hits: Answer['hits'], from: number): Node[] {
    return hits.map((hit, index) => resultGroup(hit, `${this.element.id}-${from + index}`))
  }

  #offerMore(count: number, askMore: AskMore): void {
    this.more.hidden = this.#shown >= count
    this.more.onclick = async () => {
      const turn = this.#turn
      const from = this.#shown
      const { hits } = await askMore(from)
      if (turn !== this.#turn || from !== this.#shown) return
      this.element.append(...this.#groups(hits, from))
      this.#shown += hits.length
      this.#offerMore(count, askMore)
      if (this.more.hidden) this.#input.focus()
    }
  }
}
