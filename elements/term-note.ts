const GAP_PX = 6
const MARGIN_PX = 12
/** Long enough to move the pointer from the term into the note. */
const LEAVE_MS = 200

/** One note for all terms of the page: it shows the one that was asked for last. */
let note: HTMLElement | undefined

function getNote(): HTMLElement {
  if (note) return note
  note = document.createElement('div')
  note.className = 'term-text'
  note.id = 'term-text'
  note.popover = 'auto'
  note.role = 'tooltip'
  const place = document.querySelector('main') ?? document.body
  place.append(note)
  return note
}

/**
 * Shows the definition of a term beside it while the pointer or the focus is on it, and at the first tap; the second tap
 * goes to the glossary, as the link does without a script. Escape closes it. The text is the link's title.
 */
export class TermNote extends HTMLElement {
  #link: HTMLAnchorElement | null = null
  #definition = ''
  #timer = 0
  #isTapped = false

  connectedCallback(): void {
    this.#link = this.querySelector('a[title]')
    if (!this.#link || !('popover' in HTMLElement.prototype)) return
    this.#definition = this.#link.title
    // The browser would show it a second time.
    this.#link.removeAttribute('title')
    this.addEventListener('pointerenter', this.#point)
    this.addEventListener('pointerleave', this.#leaveSoon)
    this.addEventListener('focusin', this.#show)
    this.addEventListener('focusout', this.#hide)
    this.addEventListener('pointerdown', this.#press)
    this.addEventListener('click', this.#tap)
    // The keyboard may have been faster than the script.
    if (this.contains(document.activeElement)) this.#show()
  }

  disconnectedCallback(): void {
    this.removeEventListener('pointerenter', this.#point)
    this.removeEventListener('pointerleave', this.#leaveSoon)
    this.removeEventListener('focusin', this.#show)
    this.removeEventListener('focusout', this.#hide)
    this.removeEventListener('pointerdown', this.#press)
    this.removeEventListener('click', this.#tap)
    this.#hide()
    if (this.#link && this.#definition) this.#link.title = this.#definition
  }

  get #isShown(): boolean {
    return this.#link?.hasAttribute('aria-describedby') === true && note?.matches(':popover-open') === true
  }

  #point = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'touch') this.#show()
  }

  #show = (): void => {
    clearTimeout(this.#timer)
    const link = this.#link
    if (!link || this.#isShown) return
    const text = getNote()
    if (text.matches(':popover-open')) text.hidePopover()
    text.textContent = this.#definition
    text.addEventListener('pointerenter', this.#stay)
    text.addEventListener('pointerleave', this.#leaveSoon)
    text.addEventListener('toggle', this.#toggled)
    link.setAttribute('aria-describedby', text.id)
    text.showPopover()
    this.#place(link, text)
  }

  /** Below the first line of the term, above it where there is no room, and inside the window. */
  #place(link: HTMLElement, text: HTMLElement): void {
    const [line = link.getBoundingClientRect()] = link.getClientRects()
    const { width, height } = text.getBoundingClientRect()
    const room = document.documentElement.clientWidth - width - MARGIN_PX
    const below = line.bottom + GAP_PX
    const top = below + height > innerHeight ? line.top - GAP_PX - height : below
    text.style.left = `${Math.max(MARGIN_PX, Math.min(line.left, room)) + scrollX}px`
    text.style.top = `${top + scrollY}px`
  }

  #toggled = (event: Event): void => {
    if ((event as ToggleEvent).newState !== 'closed' || this.#isShown) return
    this.#forget()
  }

  #forget(): void {
    clearTimeout(this.#timer)
    this.#link?.removeAttribute('aria-describedby')
    note?.removeEventListener('pointerenter', this.#stay)
    note?.removeEventListener('pointerleave', this.#leaveSoon)
    note?.removeEventListener('toggle', this.#toggled)
  }

  #hide = (): void => {
    if (!this.#isShown) return
    this.#forget()
    note?.hidePopover()
  }

  #stay = (): void => clearTimeout(this.#timer)

  #leaveSoon = (): void => {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => {
      if (!this.contains(document.activeElement)) this.#hide()
    }, LEAVE_MS)
  }

  #press = ({ pointerType }: PointerEvent): void => {
    this.#isTapped = pointerType === 'touch' && !this.#isShown
  }

  #tap = (event: MouseEvent): void => {
    if (!this.#isTapped) return
    this.#isTapped = false
    event.preventDefault()
    this.#show()
  }
}
