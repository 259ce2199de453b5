import { make } from './dom.ts'
import type { Engine, Finding } from './engine.ts'
import { Listbox } from './listbox.ts'
import { resultGroup } from './results.ts'

/** Pages whose text is fetched at once. */
const STEP = 5

/** The hits as options of the search field, a handful at a time. */
export class HitList {
  readonly element: HTMLElement
  readonly more = make('button', { type: 'button', class: 'search-more', hidden: '' }, 'Show more')
  readonly #input: HTMLInputElement
  readonly #listbox: Listbox
  #shown = 0
  /** What is shown last: what was still being fetched for an earlier one is dropped. */
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

  /** Shows the first of these pages; answers false when something else was shown before they were there. */
  async show(engine: Engine, ids: readonly string[], found: Finding['found']): Promise<boolean> {
    const turn = ++this.#turn
    const groups = await this.#groups(engine, ids.slice(0, STEP), found, 0)
    if (turn !== this.#turn) return false
    this.#replace(groups)
    this.#offerMore(engine, ids, found)
    return true
  }

  #replace(groups: readonly Node[]): void {
    this.element.replaceChildren(...groups)
    this.#shown = groups.length
    this.more.hidden = true
    this.#listbox.update()
  }

  async #groups(engine: Engine, ids: readonly string[], found: Finding['found'], from: number): Promise<Node[]> {
    const hits = await Promise.all(ids.map((id) => engine.hit(found.get(id) ?? [])))
    return hits.map((hit, index) => resultGroup(hit, `${this.element.id}-${from + index}`))
  }

  #offerMore(engine: Engine, ids: readonly string[], found: Finding['found']): void {
    this.more.hidden = this.#shown >= ids.length
    this.more.onclick = async () => {
      const turn = this.#turn
      const from = this.#shown
      const groups = await this.#groups(engine, ids.slice(from, from + STEP), found, from)
      if (turn !== this.#turn || from !== this.#shown) return
      this.element.append(...groups)
      this.#shown += groups.length
      this.#offerMore(engine, ids, found)
      if (this.more.hidden) this.#input.focus()
    }
  }
}
