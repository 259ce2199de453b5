import { make } from './dom.ts'
import { SearchPanel } from './panel.ts'

/**
 * The search as a dialog over the page. It is made when it is opened and gone when it is closed.
 *
 * @param typed what was typed since it was asked for
 */
export function openSearchDialog(typed: string): void {
  const open = document.querySelector<HTMLInputElement>('.search-dialog input')
  if (open) return open.focus()
  const input = make('input', {
    name: 'q',
    type: 'text',
    inputmode: 'search',
    enterkeyhint: 'search',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    placeholder: 'A hole, a tool, a line of code',
    'aria-label': 'Search the guides',
  })
  const closing = make('button', { type: 'button', class: 'search-close' }, 'Close')
  const form = make('form', { action: '/search', role: 'search', class: 'search-form' }, input, closing)
  const dialog = make('dialog', { class: 'search search-dialog', 'aria-label': 'Search' }, form)
  const panel = new SearchPanel({ input, id: 'search-dialog', onOpen: () => dialog.close() })
  const keys = make('p', { class: 'search-keys', 'aria-hidden': 'true' })
  for (const [key, effect] of [
    ['↑ ↓', 'move'],
    ['Enter', 'open'],
    ['Esc', 'close'],
  ]) {
    keys.append(make('span', {}, make('kbd', {}, key ?? ''), ` ${effect}`))
  }
  dialog.append(panel.element, keys)

  closing.addEventListener('click', () => dialog.close())
  form.addEventListener('submit', () => panel.keep())
  // What is around the content of a dialog is its backdrop.
  dialog.addEventListener('pointerdown', (event) => {
    if (event.target === dialog) dialog.close()
  })
  dialog.addEventListener('close', () => {
    panel.release()
    dialog.remove()
  })
  document.body.append(dialog)
  dialog.showModal()
  input.value = typed
  input.focus()
  void panel.search()
}
