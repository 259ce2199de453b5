/**
 * The keyboard of a combobox with a list of options, https://www.w3.org/WAI/ARIA/apg/patterns/combobox/: the focus stays
 * in the field, the active option is named by `aria-activedescendant`.
 */
export class Listbox {
  readonly #input: HTMLInputElement
  readonly #list: HTMLElement
  #active: HTMLElement | undefined

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input
    this.#list = list
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': list.id,
    })) {
      input.setAttribute(name, value)
    }
    input.addEventListener('keydown', this.#onKey)
    list.addEventListener('pointermove', this.#onPointer)
  }

  /** To be called when the options have changed. */
  update(): void {
    const isFilled = this.#options().length > 0
    this.#list.hidden = !isFilled
    this.#input.setAttribute('aria-expanded', String(isFilled))
    if (this.#active?.isConnected !== true) this.#activate(undefined)
  }

  /** Takes the keyboard away again. */
  release(): void {
    this.#input.removeEventListener('keydown', this.#onKey)
  }

  #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')]
  }

  #activate(option: HTMLElement | undefined): void {
    this.#active?.setAttribute('aria-selected', 'false')
    this.#active = option
    if (!option) return this.#input.removeAttribute('aria-activedescendant')
    option.setAttribute('aria-selected', 'true')
    this.#input.setAttribute('aria-activedescendant', option.id)
  }

  #onPointer = (event: PointerEvent): void => {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]')
    if (option && option !== this.#active && event.pointerType === 'mouse') this.#activate(option)
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const option = this.#target(event.key)
    if (!option) return
    event.preventDefault()
    if (event.key === 'Enter') return option.click()
    this.#activate(option)
    option.scrollIntoView({ block: 'nearest' })
  }

  /** The option that a key is about: Enter, Home and End belong to the field until an option is active. */
  #target(key: string): HTMLElement | undefined {
    const options = this.#options()
    const at = this.#active ? options.indexOf(this.#active) : -1
    if (key === 'ArrowDown') return options[at + 1] ?? options[0]
    if (key === 'ArrowUp') return options[at - 1] ?? options.at(-1)
    if (at < 0) return undefined
    if (key === 'Home') return options[0]
    if (key === 'End') return options.at(-1)
    return key === 'Enter' ? this.#active : undefined
  }
}
