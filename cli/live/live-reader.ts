import { readArticle } from '../../guide/edition/read-article.ts'
import type { ReadArticle } from '../../guide/edition/read-article.ts'
import { factsOf } from '../../guide/facts/folder.ts'
import type { MarkNode } from '../../guide/markdown/tree.ts'
import type { BodySources } from '../../guide/markdown/derive.ts'
import { readTerm } from '../../guide/edition/read-term.ts'
import type { GlossaryEntry } from '../../guide/edition/content.ts'
import type { Samples } from '../../guide/proof/samples.ts'
import { readView } from '../../guide/rules/markdown-view.ts'
import type { PageDocument } from '../../guide/rules/site-index.ts'

/** An article with its body. */
export type WholeArticle = ReadArticle & { body: MarkNode[] }

/** How many bodies are kept: those of the pages that somebody has open. */
const KEPT_BODIES = 8

/** Reads texts into what pages are made from: each once for as long as it and what it takes from elsewhere stay the same. */
export class LiveReader {
  readonly #content: string
  #sources: BodySources
  #articles = new WeakMap<PageDocument, ReadArticle>()
  #terms = new WeakMap<PageDocument, GlossaryEntry>()
  #bodies = new Map<PageDocument, WholeArticle>()

  constructor(content: string, samples: Samples | undefined) {
    this.#content = content
    this.#sources = { samples, factOf: factsOf(content) }
  }

  /** Forgets everything, as samples or facts have changed. */
  begin(samples: Samples | undefined): void {
    this.#sources = { samples, factOf: factsOf(this.#content) }
    this.#articles = new WeakMap()
    this.#terms = new WeakMap()
    this.#bodies.clear()
  }

  /** The article of a file that was read, without its body. */
  known(document: PageDocument): ReadArticle | undefined {
    return this.#articles.get(document)
  }

  /**
   * @param view its Markdown, where it has been read
   * @throws Error with what an editor needs to know, where no page can be made of it
   */
  async article(document: PageDocument, view?: ReturnType<typeof readView>): Promise<WholeArticle> {
    const kept = this.#bodies.get(document)
    if (kept) return kept
    const whole = await readArticle(document, treeOf(document, view), this.#sources)
    const { body: _, ...read } = whole
    this.#articles.set(document, read)
    this.#bodies.set(document, whole)
    const [oldest] = this.#bodies.keys()
    if (oldest && this.#bodies.size > KEPT_BODIES) this.#bodies.delete(oldest)
    return whole
  }

  /** @throws as `article` does */
  async term(document: PageDocument): Promise<GlossaryEntry> {
    const known = this.#terms.get(document)
    if (known) return known
    const term = await readTerm(document, treeOf(document), this.#sources)
    this.#terms.set(document, term)
    return term
  }
}

function treeOf(document: PageDocument, { body, failure } = readView(document)) {
  if (!body) throw new Error(`${document.file} can't be read: ${failure}`)
  return body.tree
}
