import { isTyping } from './typing.ts'

/** Shows which keys the site knows, at `?` and at its button. The browser closes the dialog at Escape and gives the focus back. */
export class KeyboardHelp extends HTMLElement {
  #button: HTMLButtonElement | null = null

  connectedCallback(): void {
    this.#button = this.querySelector('button')
    this.#button?.addEventListener('click', this.#open)
    document.addEventListener('keydown', this.#press)
  }

  disconnectedCallback(): void {
    this.#button?.removeEventListener('click', this.#open)
    document.removeEventListener('keydown', this.#press)
  }

  #open = (): void => {
    // Another dialog, such as the search, stays alone.
    if (!document.querySelector('dialog[open]')) this.querySelector('dialog')?.showModal()
  }

  #press = (event: KeyboardEvent): void => {
    if (event.key !== '?' || event.ctrlKey || event.metaKey || isTyping(event)) return
    event.preventDefault()
    this.#open()
  }
}
