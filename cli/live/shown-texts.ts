import type { PageDocument, SiteIndex } from '../../guide/rules/site-index.ts'

/**
 * What is shown of each file: its text as it is now, or the last one that was right. While somebody writes, files are saved
 * half done.
 */
export class ShownTexts {
  readonly #shown = new Map<string, PageDocument>()
  /** Paths of files of which no right text is known. */
  readonly #wrong = new Set<string>()

  /**
   * Takes note of a text that was judged.
   *
   * @returns whether it is shown from now on
   */
  judged(document: PageDocument, isRight: boolean): boolean {
    const { path } = document
    const isShown = isRight || !this.#shown.has(path) || this.#wrong.has(path) || this.#shown.get(path) === document
    if (isRight) this.#wrong.delete(path)
    else if (isShown) this.#wrong.add(path)
    if (isShown) this.#shown.set(path, document)
    return isShown
  }

  /** Takes note that a file is gone. */
  gone(path: string): void {
    this.#shown.delete(path)
    this.#wrong.delete(path)
  }

  /** Every file as it is shown; what was not judged yet, as it is. */
  documentsOf(index: SiteIndex): PageDocument[] {
    return index.documents.map((document) => {
      const { path } = document
      const shown = this.#shown.get(path)
      if (!shown) this.#shown.set(path, document)
      return shown ?? document
    })
  }
}
