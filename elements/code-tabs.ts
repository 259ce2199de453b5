import { readLineLink } from '../guide/markdown/line-link.ts'
import { afterPaint } from './after-paint.ts'
import { currentFragment } from './fragment.ts'
import { recall, remember } from './storage.ts'

const KEY = 'code-tab'
const KEYS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }

/**
 * Turns the panels of a code group into tabs (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/). Without it all panels
 * stand one below the other with their labels. The label that was chosen is chosen on every page that has it.
 */
export class CodeTabs extends HTMLElement {
  #tabs: HTMLButtonElement[] = []

  connectedCallback(): void {
    const list = this.querySelector<HTMLElement>('.code-tablist')
    const panels = [...this.querySelectorAll<HTMLElement>(':scope > .code-panels > *')]
    if (!list || panels.length === 0 || this.#tabs.length > 0) return
    this.#tabs = panels.map((panel, index) => this.#createTab(panel, index))
    list.setAttribute('role', 'tablist')
    list.replaceChildren(...this.#tabs)
    list.addEventListener('keydown', this.#move)
    const remembered = this.#tabs.findIndex((tab) => tab.textContent === recall(KEY))
    this.#select(Math.max(0, remembered))
    window.addEventListener('hashchange', this.#reveal)
    this.#reveal()
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#reveal)
    this.querySelector('.code-tablist')?.replaceChildren()
    this.#tabs = []
  }

  #createTab(panel: HTMLElement, index: number): HTMLButtonElement {
    const tab = document.createElement('button')
    tab.type = 'button'
    tab.role = 'tab'
    tab.textContent = panel.dataset.label ?? ''
    const id = `${this.id}-${index}`
    panel.id = `${id}-panel`
    panel.role = 'tabpanel'
    tab.id = `${id}-tab`
    tab.setAttribute('aria-controls', panel.id)
    panel.setAttribute('aria-labelledby', tab.id)
    tab.addEventListener('click', () => void this.#choose(index))
    return tab
  }

  #panel(tab: HTMLButtonElement): HTMLElement | null {
    return this.querySelector(`#${CSS.escape(tab.getAttribute('aria-controls') ?? '')}`)
  }

  async #choose(index: number): Promise<void> {
    this.#mark(index)
    // All that stands below moves, and the first look into the storage may take as long.
    await afterPaint()
    this.#showMarked()
    remember(KEY, this.#tabs[index]?.textContent ?? null)
  }

  #select(chosen: number): void {
    this.#mark(chosen)
    this.#showMarked()
  }

  #mark(chosen: number): void {
    for (const [index, tab] of this.#tabs.entries()) {
      tab.setAttribute('aria-selected', String(index === chosen))
      tab.tabIndex = index === chosen ? 0 : -1
    }
  }

  #showMarked(): void {
    for (const tab of this.#tabs)
      this.#panel(tab)?.toggleAttribute('data-current', tab.getAttribute('aria-selected') === 'true')
  }

  /** Shows the code that the address names. That is no choice of a tab for other pages. */
  #reveal = (): void => {
    const fragment = currentFragment()
    const id = readLineLink(fragment)?.id ?? fragment
    const target = id === '' ? null : this.querySelector(`.code-panels #${CSS.escape(id)}`)
    const shown = this.#tabs.findIndex((tab) => this.#panel(tab)?.contains(target))
    if (!target || shown < 0) return
    this.#select(shown)
    target.scrollIntoView()
  }

  #move = (event: KeyboardEvent): void => {
    const step = KEYS[event.key]
    const from = this.#tabs.indexOf(event.target as HTMLButtonElement)
    if (step === undefined || from < 0) return
    event.preventDefault()
    const last = this.#tabs.length - 1
    const to = Number.isFinite(step) ? (from + step + last + 1) % (last + 1) : step < 0 ? 0 : last
    this.#tabs[to]?.click()
    this.#tabs[to]?.focus()
  }
}
