import { remember } from './storage.ts'

type Theme = 'system' | 'light' | 'dark'

const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }

function currentTheme(): Theme {
  const theme = document.documentElement.dataset.theme
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

/** A button that goes from the system's theme to light to dark. The button is in the page, hidden until it works. */
export class ThemeSwitch extends HTMLElement {
  #button: HTMLButtonElement | null = null

  connectedCallback(): void {
    this.#button = this.querySelector('button')
    this.#button?.addEventListener('click', this.#change)
    this.#show()
    if (this.#button) this.#button.hidden = false
  }

  disconnectedCallback(): void {
    this.#button?.removeEventListener('click', this.#change)
  }

  #change = (): void => {
    const theme = NEXT[currentTheme()]
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
    remember('theme', theme === 'system' ? null : theme)
    this.#show()
  }

  #show(): void {
    const theme = currentTheme()
    this.dataset.theme = theme
    const label = this.querySelector('[data-label]')
    if (label) label.textContent = theme
  }
}
