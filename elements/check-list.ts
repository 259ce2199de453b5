import { itemAddress, TICK } from '../guide/checklist/tick.ts'
import { afterPaint } from './after-paint.ts'
import { areSaved, isDone, setDone } from './ticks.ts'

/** A picked stack hides guides, and items that another guide shows. */
const SHOWN_ITEMS = 'li:not([hidden]) input'

/** Says how much is ticked: of its section where a tally stands in one, else of the page. */
function showTally(tally: Element): void {
  const section = tally.closest('.checklist')
  const scope = section ? [section] : [...document.querySelectorAll('.checklist:not([hidden])')]
  const boxes = scope.flatMap((part) => [...part.querySelectorAll<HTMLInputElement>(SHOWN_ITEMS)])
  const done = boxes.filter(({ checked }) => checked).length
  const progress = tally.querySelector('progress')
  if (progress) {
    progress.max = boxes.length || 1
    progress.value = done
  }
  const text = tally.querySelector('span')
  const loss = section || areSaved() ? '' : ' (lost when you leave this page)'
  if (text) text.textContent = `${done} of ${boxes.length} done${loss}`
}

/** Keeps the ticks of the checklist in it, in step with other tabs and pages. Without it the boxes are plain ones. */
export class CheckList extends HTMLElement {
  #listening: AbortController | null = null

  connectedCallback(): void {
    this.#listening = new AbortController()
    this.addEventListener('change', this.#onChange)
    const { signal } = this.#listening
    window.addEventListener('storage', this.#onStorage, { signal })
    // A page that comes back from the browser's cache has missed what was ticked meanwhile.
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.show(), { signal })
    // Some browsers would bring back how the boxes were when the page was left, after this.
    for (const box of this.querySelectorAll('input')) box.autocomplete = 'off'
    this.show()
  }

  disconnectedCallback(): void {
    this.#listening?.abort()
    this.removeEventListener('change', this.#onChange)
  }

  /** Addresses of the item that a box ticks; of several where guides share it. */
  addressesOf(box: HTMLInputElement): string[] {
    return [itemAddress(this.dataset.path ?? '', box.closest('li')?.id ?? '')]
  }

  boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.checklist li input')]
  }

  /** Shows what is kept. An item that is done in one of its guides only is neither ticked nor empty. */
  show(): void {
    for (const box of this.boxes()) {
      const places = this.addressesOf(box)
      const done = places.filter(isDone).length
      box.checked = done > 0 && done === places.length
      box.indeterminate = done > 0 && done < places.length
    }
    for (const tally of document.querySelectorAll('.tally')) showTally(tally)
  }

  #onChange = async ({ target }: Event): Promise<void> => {
    if (!(target instanceof HTMLInputElement) || !target.closest('.checklist')) return
    for (const address of this.addressesOf(target)) setDone(address, target.checked)
    // The box is ticked first: what is kept of all the others is looked up, and counted.
    await afterPaint()
    if (this.isConnected) this.show()
  }

  #onStorage = ({ key }: StorageEvent): void => {
    if (key === null || key.startsWith(TICK)) this.show()
  }
}
