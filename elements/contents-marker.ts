/**
 * Marks the section that is being read in the contents list around which it stands, and names it in the link that tells
 * us of an unclear part.
 */
export class ContentsMarker extends HTMLElement {
  #observer: IntersectionObserver | null = null
  #links = new Map<string, HTMLAnchorElement>()
  #passed = new Set<string>()
  #feedback: HTMLAnchorElement | null = null
  #feedbackUrl = ''

  connectedCallback(): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      this.#links.set(decodeURIComponent(link.hash.slice(1)), link)
    }
    this.#feedback = this.querySelector('a[data-section-feedback]')
    this.#feedbackUrl = this.#feedback?.href ?? ''
    // A heading counts where a link puts it and upwards, however far it was scrolled past; one that follows soon doesn't yet.
    this.#observer = new IntersectionObserver(this.#update, { rootMargin: '9999999px 0px -85% 0px' })
    for (const id of this.#links.keys()) {
      const heading = document.getElementById(id)
      if (heading) this.#observer.observe(heading)
    }
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect()
    this.#links.clear()
    this.#passed.clear()
    if (this.#feedback) this.#feedback.href = this.#feedbackUrl
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
    const section = current === undefined ? '' : `${this.#links.get(current)?.textContent?.trim()} (#${current})`
    if (this.#feedback) this.#feedback.href = this.#feedbackUrl + encodeURIComponent(section)
  }
}
