import type { ValueCount } from '../../guide/search/facets.ts'
import { make } from './dom.ts'

/** A button that looks like a link in a list. */
function choice(text: string, onClick: () => void): HTMLElement {
  const button = make('button', { type: 'button' }, text)
  button.addEventListener('click', onClick)
  return make('li', {}, button)
}

function titled(title: string, ...children: Node[]): HTMLElement {
  return make('section', { class: 'search-start' }, make('h2', { class: 'stamp' }, title), ...children)
}

/** Searches that were made before, each a button, and one that forgets them. */
export function recentSearches(recent: readonly string[], onChoose: (query: string) => void, onClear: () => void) {
  const list = make('ul', { class: 'search-choices' }, ...recent.map((query) => choice(query, () => onChoose(query))))
  const clear = make('button', { type: 'button', class: 'search-clear' }, 'Forget these searches')
  clear.addEventListener('click', onClear)
  return titled('Recent searches', list, clear)
}

/** The categories with the number of pages in each. */
export function categories(counts: readonly ValueCount[], onChoose: (value: string) => void): HTMLElement {
  const items = counts.map(({ value, count }) => choice(`${value} (${count})`, () => onChoose(value)))
  return titled('Look through a category', make('ul', { class: 'search-choices' }, ...items))
}

const allGuides = () => make('a', { href: '/blog' }, 'all guides')

/** What to try where nothing was found. */
export function nothingFound(onWiden: (() => void) | undefined): HTMLElement {
  const message = make('div', { class: 'search-message' })
  if (onWiden) {
    const button = make('button', { type: 'button', class: 'button' }, 'Search without the filters')
    button.addEventListener('click', onWiden)
    message.append(make('p', {}, button))
  }
  message.append(
    make('p', {}, 'Try fewer words, another word for it, or the name of the tool. Or look through ', allGuides(), '.'),
  )
  return message
}

/** Where the index can't be had. */
export function notAvailable(): HTMLElement {
  return make(
    'p',
    { class: 'search-message' },
    'The search could not be loaded. Look through ',
    allGuides(),
    ' instead.',
  )
}
