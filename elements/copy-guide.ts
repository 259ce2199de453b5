const TO_MARKDOWN = 'Copy as Markdown'

/**
 * Copies the guide: its Markdown twin, or its fixes as a prompt for a coding assistant. Without it there is the link to the
 * twin, which stands in for the first button; both have the same width, so that nothing moves.
 */
export class CopyGuide extends HTMLElement {
  #link: HTMLAnchorElement | null = null
  #button: HTMLButtonElement | null = null

  connectedCallback(): void {
    this.#link = this.querySelector('a')
    if (!this.#link || !navigator.clipboard) return
    this.#button = document.createElement('button')
    this.#button.type = 'button'
    this.#button.textContent = TO_MARKDOWN
    this.#button.className = this.#link.className
    this.#link.replaceWith(this.#button)
    for (const button of this.querySelectorAll('button')) button.ariaLive = 'polite'
    this.addEventListener('click', this.#onClick)
    this.dataset.ready = ''
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#onClick)
    delete this.dataset.ready
    if (this.#link) this.#button?.replaceWith(this.#link)
    this.#button = null
  }

  #onClick = ({ target }: Event): void => {
    if (target instanceof HTMLButtonElement) void this.#copy(target, target === this.#button)
  }

  async #copy(button: HTMLButtonElement, isWhole: boolean): Promise<void> {
    const address = this.#link?.href ?? ''
    const status = this.querySelector('[role=status]')
    status?.replaceChildren()
    try {
      const { copyGuide } = await import('./guide-copy.ts')
      await copyGuide(button, address, isWhole)
    } catch {
      const link = document.createElement('a')
      link.href = address
      link.textContent = 'Open it as a file'
      status?.replaceChildren('The Markdown of this guide could not be fetched. ', link, ' or try again.')
    }
  }
}
