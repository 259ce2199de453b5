import { editDistance } from '../guide/text/nearest.ts'

const MOST = 3

/** Addresses without what stands behind their name. */
function bare(path: string): string {
  return path.replace(/\.[a-z]{2,4}$|\/$/g, '')
}

function lastPart(path: string): string {
  return bare(path).split('/').pop() ?? ''
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
    const asked = decode(location.pathname).toLowerCase()
    const name = lastPart(asked)
    if (!list || !name) return
    const near = (await this.#paths())
      .map((path) => ({
        path,
        distance: editDistance(name, lastPart(path)) / Math.max(name.length, lastPart(path).length),
        // Pages in several folders have the same name: a guide, the list of a tool.
        whole: editDistance(bare(asked), path),
      }))
      .filter(({ path, distance }) => distance < 0.6 || lastPart(path).includes(name))
      .sort((a, b) => a.distance - b.distance || a.whole - b.whole)
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
      return (await this.#listed('/sitemap.xml')).filter((path) => path !== '/')
    } catch {
      return []
    }
  }

  /** The pages of a sitemap; that of a large site is a list of its parts. */
  async #listed(path: string): Promise<string[]> {
    const response = await fetch(path, { signal: this.#abort.signal })
    const text = await response.text()
    // Addresses are those of the public site; its copy here is asked.
    const found = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '/').pathname)
    if (!text.includes('<sitemapindex')) return found
    return (await Promise.all(found.map((part) => this.#listed(part)))).flat()
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
