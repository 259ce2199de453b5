import { editDistance } from '../guide/text/nearest.ts'

const MOST = 3

function lastPart(path: string): string {
  return (
    path
      .replace(/\.(?:html|md|json)$|\/$/g, '')
      .split('/')
      .pop() ?? ''
  )
}

/** The address as it reads; an address that holds broken escapes stays as it is. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** On the page for missing addresses: lists the existing pages whose address is nearest to the one that was asked for. */
export class PathSuggestions extends HTMLElement {
  #abort = new AbortController()

  async connectedCallback(): Promise<void> {
    const list = this.querySelector('ul')
    const asked = lastPart(decode(location.pathname)).toLowerCase()
    if (!list || !asked) return
    const near = (await this.#paths())
      .map((path) => ({
        path,
        distance: editDistance(asked, lastPart(path)) / Math.max(asked.length, lastPart(path).length),
      }))
      .filter(({ path, distance }) => distance < 0.6 || lastPart(path).includes(asked))
      .sort((a, b) => a.distance - b.distance)
      .slice(0, MOST)
    list.replaceChildren(...near.map(({ path }) => this.#item(path)))
    this.hidden = near.length === 0
  }

  disconnectedCallback(): void {
    this.#abort.abort()
  }

  /** The sitemap is the one list of pages there is; without it nothing is suggested. */
  async #paths(): Promise<string[]> {
    try {
      const response = await fetch('/sitemap.xml', { signal: this.#abort.signal })
      const found = (await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)
      return [...found].map(([, address]) => new URL(address ?? '/').pathname).filter((path) => path !== '/')
    } catch {
      return []
    }
  }

  #item(path: string): HTMLLIElement {
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = path
    link.textContent = path
    item.append(link)
    return item
  }
}
