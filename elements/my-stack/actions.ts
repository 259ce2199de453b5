import { readFragment, writeFragment } from '../../guide/checklist/fragment.ts'
import { checklistMarkdown } from '../../guide/checklist/markdown.ts'
import { tickCode } from '../../guide/checklist/tick.ts'
import type { MyStack } from '../my-stack.ts'
import { isDone, setDone } from '../ticks.ts'
import { readList } from './list.ts'
import { say } from './says.ts'

const FILE = 'security-checklist.md'
/** Some browsers read the file after the click was handled. */
const RELEASED_MS = 60_000

/** The actions of the merged checklist: copy, download, share, print, reset, and taking the ticks of a shared link. */
class Actions {
  #stack: MyStack
  #said: Element

  constructor(stack: MyStack, said: Element) {
    this.#stack = stack
    this.#said = said
  }

  copy = async (): Promise<void> => {
    const isCopied = await this.#write(this.#markdown())
    this.#say(isCopied ? 'Copied as Markdown.' : 'This browser does not let the page copy. Download the list instead.')
  }

  download = (): void => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([this.#markdown()], { type: 'text/markdown' }))
    link.download = FILE
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), RELEASED_MS)
  }

  share = async (): Promise<void> => {
    const address = this.#address(this.#places().filter(isDone))
    if (await this.#write(address)) return this.#say('Link copied. It holds your tools and ticks.')
    history.replaceState(history.state, '', address)
    this.#say('The link is in the address bar. It holds your tools and ticks.')
  }

  print = (): void => window.print()

  reset = (): void => {
    if (!this.#places().some(isDone)) return this.#say('Nothing is ticked.')
    this.#replace([], 'All ticks of this list are removed.')
  }

  /** Asks whether the ticks of the address are to be used, where they are others than the reader's. */
  offer = (): void => {
    const codes = readFragment(location.hash).done
    const line = this.#stack.querySelector('.stack-offer')
    const theirs = this.#places().filter((place) => codes?.has(tickCode(place)))
    const own = this.#places().filter(isDone)
    if (!line) return
    if (theirs.length === 0 || theirs.join() === own.join()) return say(line, '')
    const answered = (): void => {
      this.#stack.keepAddress()
      this.#stack.querySelector<HTMLElement>('[data-do]')?.focus()
    }
    say(
      line,
      `Ticks in this link: ${theirs.length}. Your own: ${own.length}.`,
      ['Use its ticks', () => (this.#replace(theirs, 'The ticks of the link are yours now.'), answered())],
      ['Keep mine', answered],
    )
  }

  /** Addresses of all items that are shown. */
  #places(): string[] {
    return this.#stack.boxes().flatMap((box) => (box.closest('[hidden]') ? [] : this.#stack.addressesOf(box)))
  }

  #address(done: string[]): string {
    const stack = this.#stack.picked().map(({ value }) => value)
    return location.origin + location.pathname + writeFragment(stack, done.map(tickCode))
  }

  #markdown(): string {
    return checklistMarkdown({ ...readList(this.#stack), address: this.#address([]) })
  }

  async #write(text: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      return false
    }
  }

  /** Ticks these items of the list and no other; what was ticked before can be had back. */
  #replace(done: string[], told: string): void {
    const places = this.#places()
    const before = places.filter(isDone)
    const apply = (wanted: string[]): void => {
      for (const place of places) setDone(place, wanted.includes(place))
      this.#stack.show()
    }
    apply(done)
    say(this.#said, told, ['Undo', () => (apply(before), this.#say('Your ticks are back.'))])
  }

  #say(text: string): void {
    say(this.#said, text)
  }
}

/** Makes the buttons of the merged checklist work, and shows them. */
export function equip(stack: MyStack): void {
  const [said, buttons] = [stack.querySelector('.stack-said'), stack.querySelector('.stack-actions')]
  if (!said || !buttons) return
  const { copy, download, share, print, reset, offer } = new Actions(stack, said)
  const acts: Record<string, () => unknown> = { copy, download, share, print, reset }
  const { signal } = stack.released
  buttons.addEventListener('click', ({ target }) => void acts[(target as HTMLElement).dataset.do ?? '']?.(), { signal })
  window.addEventListener('hashchange', offer, { signal })
  stack.addEventListener('listbrought', offer, { signal })
  stack.dataset.ready = ''
  offer()
}
