import type { LineLink } from '../guide/markdown/line-link.ts'
import { lineFragment } from '../guide/markdown/line-link.ts'

const KEYS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity }

/**
 * Puts each line of highlighted code into an element of its own; the text stays the same, sign by sign. No token goes over
 * the end of a line, so line breaks are children of `code` itself.
 */
function separate(code: HTMLElement): HTMLElement[] {
  const lines: Node[][] = [[]]
  for (const node of [...code.childNodes]) {
    const parts = node instanceof Text ? node.data.split('\n') : [node]
    for (const [index, part] of parts.entries()) {
      if (index > 0) lines.push([])
      if (part !== '') lines.at(-1)?.push(typeof part === 'string' ? new Text(part) : part)
    }
  }
  const elements = lines.map((nodes) => {
    const [only] = nodes
    if (nodes.length === 1 && only instanceof HTMLElement && only.matches('.line')) return only
    const line = document.createElement('span')
    line.className = 'line'
    line.append(...nodes)
    return line
  })
  code.replaceChildren(...elements.flatMap((line, index) => (index > 0 ? ['\n', line] : [line])))
  return elements
}

/** The lines of one block of code: marked when the address names them, each with a link when a reader asks for it. */
export class CodeLines {
  #block: HTMLElement
  #lines: HTMLElement[]
  #links: HTMLAnchorElement[] = []
  #marked: LineLink | undefined

  constructor(block: HTMLElement) {
    this.#block = block
    const code = block.querySelector('code')
    this.#lines = code ? separate(code) : []
  }

  /** Marks these lines and brings the first into view; undefined marks none. */
  mark(link: LineLink | undefined): void {
    this.#marked = link
    for (const [index, line] of this.#lines.entries()) {
      line.classList.toggle('is-target', link !== undefined && index + 1 >= link.from && index < link.to)
    }
    const first = link && this.#lines[link.from - 1]
    if (!link) return
    for (let fold = this.#block.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
      fold.open = true
    }
    // A reader who follows the link of a line is there already.
    if (this.#block.contains(document.activeElement)) return
    const target = first ?? this.#block
    target.scrollIntoView({ block: 'center' })
    target.tabIndex = -1
    target.focus({ preventScroll: true })
  }

  /** Shows a link beside each line, or takes them away. */
  number(isOn: boolean): void {
    for (const link of this.#links) link.remove()
    this.#links = isOn ? this.#lines.map((line, index) => this.#link(line, index + 1)) : []
    if (isOn) this.#reach(this.#links[(this.#marked?.from ?? 1) - 1] ?? this.#links[0])
  }

  release(): void {
    this.number(false)
    this.mark(undefined)
  }

  /** The number is drawn by the style sheet, so that it is no part of the code. */
  #link(line: HTMLElement, number: number): HTMLAnchorElement {
    const link = document.createElement('a')
    link.className = 'line-number'
    link.href = `#${lineFragment(this.#block.id, number)}`
    link.dataset.number = String(number)
    link.ariaLabel = `Line ${number}`
    link.tabIndex = -1
    link.addEventListener('click', (event) => this.#extend(event, number))
    link.addEventListener('keydown', this.#move)
    line.prepend(link)
    return link
  }

  /** With Shift the link leads to all lines from the marked one on. */
  #extend(event: MouseEvent, number: number): void {
    this.#reach(this.#links[number - 1])
    if (!event.shiftKey || !this.#marked) return
    event.preventDefault()
    location.hash = lineFragment(this.#block.id, this.#marked.from, number)
  }

  /** One of the links is a stop of the Tab key, the arrow keys go on from there. */
  #reach(link: HTMLAnchorElement | undefined): void {
    for (const other of this.#links) other.tabIndex = other === link ? 0 : -1
  }

  #move = (event: KeyboardEvent): void => {
    const step = KEYS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const from = this.#links.indexOf(event.currentTarget as HTMLAnchorElement)
    const to = Math.max(0, Math.min(this.#links.length - 1, from + step))
    this.#reach(this.#links[to])
    this.#links[to]?.focus()
  }
}
