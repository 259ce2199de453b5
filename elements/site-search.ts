import { loadStyle } from './load-style.ts'
import { isTyping } from './typing.ts'

/** `/` alone, or K with Ctrl or Cmd, outside of a field. */
function isShortcut(event: KeyboardEvent): boolean {
  if (isTyping(event)) return false
  const isPlain = !event.ctrlKey && !event.metaKey
  return isPlain ? event.key === '/' : !event.shiftKey && event.key.toLowerCase() === 'k'
}

/** A letter, a digit, a space ... that is meant for no field. */
function isText(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !isTyping(event)
}

/** The link to the search page: it opens the search over the page instead, and so do two shortcuts. */
export class SiteSearch extends HTMLElement {
  /** What is typed while the search is on its way: people type on after a shortcut. Undefined when it is not. */
  #typed: string | undefined

  connectedCallback(): void {
    const link = this.querySelector('a')
    link?.setAttribute('aria-haspopup', 'dialog')
    link?.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K')
    this.addEventListener('click', this.#onClick)
    document.addEventListener('keydown', this.#onKey)
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#onClick)
    document.removeEventListener('keydown', this.#onKey)
  }

  #onClick = (event: MouseEvent): void => {
    // In a new tab or window the page opens, as for any link.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    void this.#open()
  }

  #onKey = (event: KeyboardEvent): void => {
    const isAhead = this.#typed !== undefined && isText(event)
    if (!isAhead && !isShortcut(event)) return
    event.preventDefault()
    if (isAhead) this.#typed += event.key
    else void this.#open()
  }

  async #open(): Promise<void> {
    const field = document.querySelector<HTMLInputElement>('search-page input')
    if (field) return field.focus()
    if (this.#typed !== undefined) return
    this.#typed = ''
    try {
      const [{ openSearchDialog }] = await Promise.all([import('./search/search.ts'), loadStyle(this.dataset.style)])
      openSearchDialog(this.#typed)
    } catch {
      location.assign('/search')
    }
    this.#typed = undefined
  }
}
