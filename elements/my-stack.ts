import { readFragment, writeFragment } from '../guide/checklist/fragment.ts'
import { afterPaint } from './after-paint.ts'
import { CheckList } from './check-list.ts'
import { recall, remember } from './storage.ts'

const KEY = 'stack'

const hrefOf = (link: Element | null): string => link?.getAttribute('href') ?? ''

/** The merged checklist: what the reader's tools don't need is hidden, the address names the tools. */
export class MyStack extends CheckList {
  /** Which tools count: what was brought for an earlier pick is dropped. */
  #turn = 0
  /** Aborted when the element leaves the page. */
  released = new AbortController()

  override connectedCallback(): void {
    this.released = new AbortController()
    const { signal } = this.released
    window.addEventListener('hashchange', this.#read, { signal })
    this.querySelector('.stack-tools')?.addEventListener('change', this.#pick, { signal })
    this.#pickOnly((recall(KEY) ?? '').split(','))
    super.connectedCallback()
    this.#read()
    void this.#equip()
  }

  override disconnectedCallback(): void {
    this.released.abort()
    super.disconnectedCallback()
  }

  /** The places that are shown: the links of an item. */
  override addressesOf(box: HTMLInputElement): string[] {
    return [...(box.closest('li')?.querySelectorAll('a:not([hidden])') ?? [])].map(hrefOf)
  }

  /** The boxes of the picked tools. */
  picked(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.stack-tools input:checked')]
  }

  /** Names the tools in the address, and nothing else. */
  keepAddress(): void {
    const fragment = writeFragment(this.picked().map(({ value }) => value))
    history.replaceState(history.state, '', fragment || location.pathname + location.search)
  }

  /** Copying, sharing and the like are code of their own: other pages don't need it. */
  async #equip(): Promise<void> {
    try {
      const { equip } = await import('./my-stack/actions.ts')
      if (this.isConnected) equip(this)
    } catch {
      // The list works without.
    }
  }

  #pick = async (): Promise<void> => {
    const ids = this.picked().map(({ value }) => value)
    remember(KEY, ids.join() || null)
    this.keepAddress()
    // The box is ticked first: the list may be long.
    await afterPaint()
    if (this.isConnected) this.#update()
  }

  #read = (): void => {
    const { stack } = readFragment(location.hash)
    if (stack) this.#pickOnly(stack)
    this.#update()
  }

  #pickOnly(ids: readonly string[]): void {
    for (const tool of this.querySelectorAll<HTMLInputElement>('.stack-tools input')) {
      tool.checked = ids.includes(tool.value)
    }
  }

  /** Shows the list of the picked tools, which has to be brought where the whole is too long for one page. */
  #update(): void {
    const index = this.querySelector<HTMLElement>('.stack-index')
    if (index) void this.#bring(index)
    else this.#narrow()
  }

  async #bring(index: HTMLElement): Promise<void> {
    const turn = ++this.#turn
    const tools = this.picked().map(({ value }) => value)
    // The links would be seen until the list is there.
    index.hidden = tools.length > 0
    this.ariaBusy = String(index.hidden)
    try {
      const { bringLists } = await import('./my-stack/parts.ts')
      await bringLists(this, index, tools, () => this.isConnected && turn === this.#turn)
    } catch {
      index.hidden = false
    }
    if (turn !== this.#turn) return
    this.ariaBusy = 'false'
    this.#narrow()
    this.dispatchEvent(new Event('listbrought'))
  }

  #narrow(): void {
    const ids = this.picked().map(({ value }) => value)
    const guides = [...this.querySelectorAll<HTMLElement>('.checklist')]
    const shown = new Set<string>()
    for (const guide of guides) {
      const stack = guide.dataset.stack?.split(' ')
      guide.hidden = ids.length > 0 && stack !== undefined && !ids.some((id) => stack.includes(id))
      if (!guide.hidden) shown.add(hrefOf(guide.querySelector('h3 a')))
    }
    const labels = new Set<string>()
    for (const guide of guides.filter(({ hidden }) => !hidden)) {
      for (const item of guide.querySelectorAll('li')) {
        const label = item.querySelector('label')?.textContent ?? ''
        item.hidden = labels.has(label)
        labels.add(label)
        for (const link of item.querySelectorAll('a')) link.hidden = !shown.has(hrefOf(link).split('#')[0] ?? '')
      }
      guide.hidden = !guide.querySelector('li:not([hidden])')
    }
    for (const group of this.querySelectorAll<HTMLElement>('.stack-group')) {
      group.hidden = !group.querySelector('.checklist:not([hidden])')
    }
    this.show()
  }
}
