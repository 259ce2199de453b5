import type { Severity } from '../../guide/schema/severity.ts'
import type { MyStack } from '../my-stack.ts'

const WORST_FIRST: readonly (string | undefined)[] = ['critical', 'high', 'medium', 'low'] satisfies Severity[]

/** Pages that were asked for, by address; one that could not be had is asked for again. */
const pages = new Map<string, Promise<Document>>()

/** Loads a page as a document. Its scripts don't run; unlike a parser of text, this takes no markup from a script. */
function loadPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.onload = () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML)
      else reject(new Error(`${request.status} for ${address}`))
    }
    request.onerror = () => reject(new Error(`No answer for ${address}`))
    request.send()
  })
}

function page(address: string): Promise<Document> {
  const loaded = pages.get(address) ?? loadPage(address)
  pages.set(address, loaded)
  loaded.catch(() => pages.delete(address))
  return loaded
}

const rank = (group: HTMLElement): number => {
  const place = WORST_FIRST.indexOf(group.dataset.severity)
  return place < 0 ? WORST_FIRST.length : place
}

const titleOf = (guide: Element): string => guide.querySelector('h3')?.textContent.trim() ?? ''
const pathOf = (guide: Element): string => guide.querySelector('h3 a')?.getAttribute('href') ?? ''

/** The guides of all pages below their severities, each guide once, in the order of the list. */
function merge(documents: readonly Document[]): HTMLElement[] {
  const groups = new Map<number, HTMLElement>()
  const guides = new Map<HTMLElement, Element[]>()
  const known = new Set<string>()
  for (const group of documents.flatMap((one) => [...one.querySelectorAll<HTMLElement>('.stack-group')])) {
    const shown = groups.get(rank(group)) ?? document.importNode(group, true)
    groups.set(rank(group), shown)
    for (const guide of group.querySelectorAll('.checklist')) {
      if (known.has(pathOf(guide))) continue
      known.add(pathOf(guide))
      guides.set(shown, [...(guides.get(shown) ?? []), document.importNode(guide, true)])
    }
  }
  for (const [group, own] of guides) {
    own.sort((a, b) => titleOf(a).localeCompare(titleOf(b), 'en'))
    group.lastElementChild?.replaceChildren(...own)
  }
  return [...groups].sort(([a], [b]) => a - b).flatMap(([, group]) => (guides.has(group) ? [group] : []))
}

function listsOf(index: Element, tools: readonly string[]): Promise<Document[]> {
  const wanted = [...tools, 'any'].flatMap((tool) => [
    ...index.querySelectorAll<HTMLAnchorElement>(`a[data-tool="${CSS.escape(tool)}"]`),
  ])
  return Promise.all(wanted.map(({ href }) => page(href)))
}

/**
 * Shows the lists of these tools, and of all readers, as one. Where one of them can't be had, and where no tool is picked,
 * the links to all lists stay.
 *
 * @param isLatest false when other tools were picked meanwhile
 */
export async function bringLists(
  stack: MyStack,
  index: HTMLElement,
  tools: readonly string[],
  isLatest: () => boolean,
): Promise<void> {
  let groups: HTMLElement[] = []
  let failure = ''
  try {
    if (tools.length > 0) groups = merge(await listsOf(index, tools))
  } catch {
    failure = 'The lists of your tools could not be loaded. Open them one by one:'
  }
  if (!isLatest()) return
  for (const group of stack.querySelectorAll('.stack-group')) group.remove()
  index.hidden = groups.length > 0
  stack.append(...groups)
  const status = index.querySelector('[role=status]')
  if (status) status.textContent = failure
}
