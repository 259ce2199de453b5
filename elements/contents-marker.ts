/** Marks the section that is being read in the contents list around which it stands. */
export class ContentsMarker extends HTMLElement {
  #observer: IntersectionObserver | null = null
  #links = new Map<string, HTMLAnchorElement>()
  #passed = new Set<string>()

  connectedCallback(): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      this.#links.set(decodeURIComponent(link.hash.slice(1)), link)
    }
    // A heading counts from the upper part of the window upwards, however far it was scrolled past.
    this.#observer = new IntersectionObserver(this.#update, { rootMargin: '9999999px 0px -70% 0px' })
    for (const id of this.#links.keys()) {
      const heading = document.getElementById(id)
      if (heading) this.#observer.observe(heading)
    }
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect()
    this.#links.clear()
    this.#passed.clear()
  }

  #update = (entries: IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#passed.add(target.id)
      else this.#passed.delete(target.id)
    }
    const current = [...this.#links.keys()].findLast((id) => this.#passed.has(id))
    for (const [id, link] of this.#links) {
      if (id === current) link.setAttribute('aria-current', 'location')
      else link.removeAttribute('aria-current')
    }
  }
}
