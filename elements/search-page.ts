import type { SearchPanel } from './search/panel.ts'

/** On the search page: answers below the form as the reader types, and keeps the address in step. */
export class SearchPage extends HTMLElement {
  #panel: SearchPanel | undefined

  connectedCallback(): void {
    const input = this.querySelector('input')
    const query = new URLSearchParams(location.search).get('q')
    if (input && query) input.value = query
    this.addEventListener('submit', this.#onSubmit)
    // A reader may have been in the field before this script was there.
    if (input?.value || (input && document.activeElement === input)) void this.#start()
    else input?.addEventListener('focus', this.#onFocus, { once: true })
  }

  disconnectedCallback(): void {
    this.removeEventListener('submit', this.#onSubmit)
    this.querySelector('input')?.removeEventListener('focus', this.#onFocus)
    this.#panel?.release()
    this.#panel = undefined
  }

  #onFocus = (): void => void this.#start()

  #onSubmit = (event: Event): void => {
    const input = this.querySelector('input')
    if (!this.#panel || !input) return
    event.preventDefault()
    this.#panel.keep()
    void this.#panel.search()
    // A keyboard on the screen would cover the hits.
    input.blur()
  }

  async #start(): Promise<void> {
    const [input, output] = [this.querySelector('input'), this.querySelector('[data-output]')]
    if (!input || !output || this.#panel) return
    try {
      const { SearchPanel } = await import('./search/search.ts')
      if (!this.isConnected || this.#panel) return
      this.#panel = new SearchPanel({ input, id: 'search-page', onQuery: this.#keepAddress })
      output.replaceChildren(this.#panel.element)
      await this.#panel.search()
    } catch {
      const failed = this.querySelector<HTMLElement>('[data-failed]')
      if (failed) failed.hidden = false
    }
  }

  #keepAddress = (query: string): void => {
    const address = query === '' ? location.pathname : `${location.pathname}?${new URLSearchParams({ q: query })}`
    history.replaceState(history.state, '', address)
  }
}
