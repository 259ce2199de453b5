import { PAGES } from '../offline/stores.ts'

/** Guides, and not the lists that lead to them. */
const GUIDE = /^\/blog\/[^/]+\/[^/]+$/

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

/** The title of a kept page without the name of the site. Parsing a whole page needs a trusted type, for one text. */
function titleOf(html: string): string {
  const [, title = ''] = /<title>([^<]*) · [^<]*<\/title>/.exec(html) ?? []
  return title.replace(/&[^;]+;/g, (entity) => ENTITIES[entity] ?? entity)
}

/** On the page for readers without a network: lists the guides that this browser has kept, the latest first. */
export class KeptPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const list = this.querySelector('ul')
    const items = await this.#items().catch(() => [])
    list?.replaceChildren(...items)
    this.hidden = items.length === 0
  }

  async #items(): Promise<HTMLLIElement[]> {
    const store = await caches.open(PAGES)
    const guides = (await store.keys()).filter(({ url }) => GUIDE.test(new URL(url).pathname)).reverse()
    return Promise.all(
      guides.map(async (request) => {
        const link = document.createElement('a')
        link.href = new URL(request.url).pathname
        link.textContent = titleOf((await (await store.match(request))?.text()) ?? '') || link.pathname
        const item = document.createElement('li')
        item.append(link)
        return item
      }),
    )
  }
}
