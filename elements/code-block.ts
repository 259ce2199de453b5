import { PAGE } from '../guide/markdown/comments.ts'
import { readLineLink } from '../guide/markdown/line-link.ts'
import type { CodeLines } from './code-lines.ts'
import { currentFragment } from './fragment.ts'
import { remember } from './storage.ts'

const CONFIRMED_MS = 2000
const WRAP = 'code-wrap'

/** Set before the first paint, so that nothing moves. */
function isWrapped(): boolean {
  return document.documentElement.hasAttribute('data-code-wrap')
}

/**
 * Adds buttons to a code block: one that wraps long lines, where there are any, one that shows a link beside each line, and
 * one that copies. Vulnerable code is copied below a comment that says so, also when it was selected by hand. Wrapping is
 * remembered for every block of the site. Lines that the address names are marked.
 */
export class CodeBlock extends HTMLElement {
  #tools: HTMLElement | null = null
  #copyButton: HTMLButtonElement | null = null
  #wrapButton: HTMLButtonElement | null = null
  #linesButton: HTMLButtonElement | null = null
  #lines: Promise<CodeLines> | undefined
  #sizes: ResizeObserver | null = null
  #timer = 0

  connectedCallback(): void {
    const bar = this.querySelector('.code-bar')
    if (this.#tools || !bar) return
    this.#tools = document.createElement('span')
    this.#tools.className = 'code-tools'
    this.#wrapButton = this.#addButton('Wrap', this.#wrap)
    // Sizes are known a frame later: where lines are wrapped the button is there in any case, and nothing may move.
    this.#wrapButton.hidden = !isWrapped()
    if (this.id && this.querySelector('code')?.textContent.includes('\n')) {
      // A sign, because a phone has little room beside the name of the file.
      this.#linesButton = this.#addButton('#', this.#number)
      this.#linesButton.ariaLabel = this.#linesButton.title = 'Lines'
      this.#linesButton.ariaPressed = 'false'
    }
    if (navigator.clipboard) {
      this.#copyButton = this.#addButton('Copy', this.#copy)
      this.#copyButton.className = 'code-copy'
      this.#copyButton.setAttribute('aria-live', 'polite')
    }
    bar.append(this.#tools)
    document.addEventListener(WRAP, this.#showWrap)
    this.addEventListener('copy', this.#labelSelection)
    this.#showWrap()
    window.addEventListener('hashchange', this.#mark)
    this.#mark()
    const pre = this.querySelector('pre')
    if (pre && 'ResizeObserver' in window) {
      this.#sizes = new ResizeObserver(() => this.#offerWrap(pre))
      this.#sizes.observe(pre)
    }
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
    this.#sizes?.disconnect()
    document.removeEventListener(WRAP, this.#showWrap)
    this.removeEventListener('copy', this.#labelSelection)
    window.removeEventListener('hashchange', this.#mark)
    void this.#lines?.then((lines) => lines.release())
    this.#lines = undefined
    this.#tools?.remove()
    this.#tools = null
  }

  #addButton(label: string, action: () => void): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = label
    button.addEventListener('click', action)
    this.#tools?.append(button)
    return button
  }

  /** The button is there while a line is longer than the block, and to take the wrapping back. */
  #offerWrap(pre: HTMLElement): void {
    const isUseful = isWrapped() || pre.scrollWidth > pre.clientWidth + 1
    if (this.#wrapButton) this.#wrapButton.hidden = !isUseful
  }

  #wrap = (): void => {
    const wrap = !isWrapped()
    document.documentElement.toggleAttribute('data-code-wrap', wrap)
    remember(WRAP, wrap ? '1' : null)
    document.dispatchEvent(new Event(WRAP))
  }

  #showWrap = (): void => this.#wrapButton?.setAttribute('aria-pressed', String(isWrapped()))

  /** Few readers need lines one by one, so what makes them is loaded when they do. */
  #loadLines(): Promise<CodeLines> {
    this.#lines ??= import('./code-lines.ts').then((module) => new module.CodeLines(this))
    return this.#lines
  }

  #mark = (): void => {
    const link = readLineLink(currentFragment())
    const own = link?.id === this.id ? link : undefined
    if (!own && !this.#lines) return
    void this.#loadLines().then(
      (lines) => lines.mark(own),
      () => this.scrollIntoView(),
    )
  }

  #number = async (): Promise<void> => {
    const isOn = this.#linesButton?.ariaPressed !== 'true'
    try {
      const lines = await this.#loadLines()
      lines.number(isOn)
      if (this.#linesButton) this.#linesButton.ariaPressed = String(isOn)
    } catch {
      // What can't work is not offered.
      if (this.#linesButton) this.#linesButton.hidden = true
    }
  }

  #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.#labelled(this.querySelector('code')?.textContent ?? ''))
      this.#label('Copied')
    } catch {
      this.#label('Not allowed')
    }
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#label('Copy'), CONFIRMED_MS)
  }

  /** The text, below the page's warning where there is one. */
  #labelled(text: string): string {
    const { label } = this.dataset
    const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href
    return label === undefined ? text : `${label.replace(PAGE, page)}\n${text}`
  }

  #labelSelection = (event: ClipboardEvent): void => {
    const selected = String(document.getSelection() ?? '')
    if (this.dataset.label === undefined || selected.trim() === '') return
    event.clipboardData?.setData('text/plain', this.#labelled(selected))
    event.preventDefault()
  }

  #label(text: string): void {
    if (this.#copyButton) this.#copyButton.textContent = text
  }
}
