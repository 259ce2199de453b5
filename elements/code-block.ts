const CONFIRMED_MS = 2000

/** Adds a copy button to a code block. Code that is marked as vulnerable gets none: it must not be pasted. */
export class CodeBlock extends HTMLElement {
  #button: HTMLButtonElement | null = null
  #timer = 0

  connectedCallback(): void {
    const bar = this.querySelector('.code-bar')
    if (this.#button || this.dataset.verdict === 'vulnerable' || !bar || !navigator.clipboard) return
    this.#button = document.createElement('button')
    this.#button.type = 'button'
    this.#button.className = 'code-copy'
    this.#button.setAttribute('aria-live', 'polite')
    this.#label('Copy')
    this.#button.addEventListener('click', this.#copy)
    bar.append(this.#button)
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
    this.#button?.remove()
    this.#button = null
  }

  #label(text: string): void {
    if (this.#button) this.#button.textContent = text
  }

  #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.querySelector('code')?.textContent ?? '')
      this.#label('Copied')
    } catch {
      this.#label('Not allowed')
    }
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#label('Copy'), CONFIRMED_MS)
  }
}
