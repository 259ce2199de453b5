import type { Seen } from './versions.ts'
import { assetText, PAGES, readPage } from './versions.ts'

/** Pages that a reader leaves open, and of which it loads the assets once more later. */
const LEFT_OPEN = 20

/** Reads page after page, each with the assets that it names, as a browser does, and notes whatever doesn't fit. */
export class PageReader {
  readonly problems: string[] = []
  /** The newest version that was seen. */
  newest = -1
  pages = 0
  readonly #origin: string
  readonly #open: Seen[] = []
  #isOver = false

  constructor(origin: string) {
    this.#origin = origin
  }

  async run(): Promise<void> {
    for (let turn = 0; !this.#isOver; turn += 1) {
      const html = await this.#ask(`/${PAGES[turn % PAGES.length]}`)
      if (html === undefined) continue
      const seen = readPage(html)
      this.pages += 1
      this.newest = Math.max(this.newest, seen.version)
      await this.#readAssets(seen)
      this.#open.push(seen)
      // A page that was opened some deploys ago still finds everything.
      const old = this.#open.length > LEFT_OPEN ? this.#open.shift() : undefined
      if (old) await this.#readAssets(old)
    }
  }

  end(): void {
    this.#isOver = true
  }

  async #ask(path: string): Promise<string | undefined> {
    try {
      const answer = await fetch(this.#origin + path)
      const text = await answer.text()
      if (answer.status === 200) return text
      this.problems.push(`${path}: status ${answer.status}`)
    } catch (error) {
      this.problems.push(`${path}: ${(error as Error).message}`)
    }
    return undefined
  }

  async #readAssets({ version, assets }: Seen): Promise<void> {
    const texts = await Promise.all(assets.map((path) => this.#ask(path)))
    for (const text of texts) {
      if (text !== undefined && text !== assetText(version)) this.problems.push(`version ${version} got ${text.trim()}`)
    }
  }
}
