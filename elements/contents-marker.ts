/** Marks the section that is being read in the contents list around which it stands. */
export class ContentsMarker extends HTMLElement {
  #observer: IntersectionObserver | null = null
  #links = new Map<string, HTMLAnchorElement>()
  #visible = new Set<string>()

  connectedCallback(): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      this.#links.set(decodeURIComponent(link.hash.slice(1)), link)
    }
    // A heading counts as being read in the upper part of the window.
    this.#observer = new IntersectionObserver(this.#update, { rootMargin: '0px 0px -70% 0px' })
    for (const id of this.#links.keys()) {
      const heading = document.getElementById(id)
      if (heading) this.#observer.observe(heading)
    }
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect()
    this.#links.clear()
    this.#visible.clear()
  }

  #update = (entries: IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#visible.add(target.id)
      else this.#visible.delete(target.id)
    }
    const current = [...this.#links.keys()].find((id) => this.#visible.has(id)) ?? this.#lastAbove()
    for (const [id, link] of this.#links) {
      if (id === current) link.setAttribute('aria-current', 'location')
      else link.removeAttribute('aria-current')
    }
  }

  /** Between two headings the one that was passed last is being read. */
  #lastAbove(): string | undefined {
    return [...this.#links.keys()].findLast((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? 1) <= 0)
  }
}
