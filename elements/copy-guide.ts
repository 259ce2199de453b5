const CONFIRMED_MS = 2000

/** The twin is text that begins with its frontmatter; a host may answer with a page for whatever is missing. */
async function fetchTwin(address: string): Promise<string> {
  const response = await fetch(address)
  const text = await response.text()
  if (!response.ok || !text.startsWith('---\n')) throw new Error(`${address} is no Markdown twin.`)
  return text
}

async function fetchPrompt(address: string): Promise<string> {
  const [{ fixPrompt }, twin] = await Promise.all([import('../guide/prompt/fix-prompt.ts'), fetchTwin(address)])
  const prompt = fixPrompt(twin)
  if (prompt === undefined) throw new Error(`${address} has no fixed code.`)
  return prompt
}

/** Safari allows writing only right after the click, so it gets a promise of the text. */
function write(text: Promise<string>): Promise<void> {
  if (!('ClipboardItem' in window)) return text.then((written) => navigator.clipboard.writeText(written))
  const blob = text.then((written) => new Blob([written], { type: 'text/plain' }))
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })])
}

/**
 * Copies the guide: its Markdown twin, or its fixes as a prompt for a coding assistant. Without it there is the link to the
 * twin, which stands in for the first button; both have the same width, so that nothing moves.
 */
export class CopyGuide extends HTMLElement {
  #link: HTMLAnchorElement | null = null
  #copyButton: HTMLButtonElement | null = null
  #timers = new Map<HTMLButtonElement, number>()

  connectedCallback(): void {
    this.#link = this.querySelector('a')
    if (!this.#link || !navigator.clipboard) return
    this.#copyButton = document.createElement('button')
    this.#copyButton.type = 'button'
    this.#copyButton.textContent = 'Copy as Markdown'
    this.#copyButton.className = this.#link.className
    this.#link.replaceWith(this.#copyButton)
    for (const button of this.querySelectorAll('button')) button.setAttribute('aria-live', 'polite')
    this.addEventListener('click', this.#onClick)
    this.dataset.ready = ''
  }

  disconnectedCallback(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer)
    this.removeEventListener('click', this.#onClick)
    delete this.dataset.ready
    if (this.#link) this.#copyButton?.replaceWith(this.#link)
    this.#copyButton = null
  }

  #onClick = ({ target }: Event): void => {
    if (target instanceof HTMLButtonElement) void this.#copy(target)
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const address = this.#link?.href ?? ''
    this.#sayFailed(undefined)
    const text = button === this.#copyButton ? fetchTwin(address) : fetchPrompt(address)
    const written = write(text).then(
      () => 'Copied',
      () => 'Not allowed',
    )
    try {
      await text
      this.#confirm(button, await written)
    } catch {
      this.#sayFailed(address)
    }
  }

  #confirm(button: HTMLButtonElement, told: string): void {
    const label = button === this.#copyButton ? 'Copy as Markdown' : 'Copy as fix prompt'
    button.textContent = told
    clearTimeout(this.#timers.get(button))
    this.#timers.set(
      button,
      window.setTimeout(() => (button.textContent = label), CONFIRMED_MS),
    )
  }

  #sayFailed(address: string | undefined): void {
    const status = this.querySelector('[role=status]')
    if (address === undefined) return status?.replaceChildren()
    const link = document.createElement('a')
    link.href = address
    link.textContent = 'Open it as a file'
    status?.replaceChildren('The Markdown of this guide could not be fetched. ', link, ' or try again.')
  }
}
