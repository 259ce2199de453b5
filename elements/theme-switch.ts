import { afterPaint } from './after-paint.ts'
import { remember } from './storage.ts'

type Theme = 'system' | 'light' | 'dark'

const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }

function currentTheme(): Theme {
  const theme = document.documentElement.dataset.theme
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

function setTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** A button that goes from the system's theme to light to dark. The button is in the page, hidden until it works. */
export class ThemeSwitch extends HTMLElement {
  #button: HTMLButtonElement | null = null
  #theme: Theme = 'system'

  connectedCallback(): void {
    this.#button = this.querySelector('button')
    this.#button?.addEventListener('click', this.#change)
    this.#theme = currentTheme()
    this.#show()
    if (this.#button) this.#button.hidden = false
  }

  disconnectedCallback(): void {
    this.#button?.removeEventListener('click', this.#change)
  }

  #change = async (): Promise<void> => {
    this.#theme = NEXT[this.#theme]
    this.#show()
    // The whole page is drawn anew, and the first look into the storage may take as long.
    await afterPaint()
    setTheme(this.#theme)
    remember('theme', this.#theme === 'system' ? null : this.#theme)
  }

  #show(): void {
    this.dataset.theme = this.#theme
    const label = this.querySelector('[data-label]')
    if (label) label.textContent = this.#theme
  }
}
