import { toChecklistGuide } from '../../guide/checklist/guides.ts'
import { readSummary } from '../../guide/code/summary.ts'
import type { ArticlePage, GlossaryEntry, SiteContent } from '../../guide/edition/content.ts'
import { byTerm } from '../../guide/edition/content.ts'
import { listFacts } from '../../guide/facts/listing.ts'
import { toSummary } from '../../guide/listing/summary.ts'
import { listProofs } from '../../guide/proof/listing.ts'
import type { Article, ArticleSummary } from '../../guide/schema/article.ts'
import { readAuthors } from '../build/edition/authors.ts'
import type { Listed, LiveLists } from './live-lists.ts'
import type { LiveReader } from './live-reader.ts'

/** Makes what pages are made from, of the texts that are shown. */
export class LivePages {
  readonly #content: string
  readonly #lists: LiveLists
  readonly #reader: LiveReader
  /** Whether a list was asked for before all texts had been read. */
  isUnread = false

  constructor(content: string, lists: LiveLists, reader: LiveReader) {
    this.#content = content
    this.#lists = lists
    this.#reader = reader
  }

  /**
   * What the page of an article is made from.
   *
   * @returns undefined where there is no article at the address
   * @throws Error with what an editor needs to know, where no page can be made of its text
   */
  async article(address: string): Promise<ArticlePage | undefined> {
    const listed = this.#lists.articles.get(address)
    if (!listed) return undefined
    const { article, stem, asks, body } = await this.#reader.article(listed.document)
    const index: ArticleSummary[] = []
    for (const other of this.#lists.relatives(address, asks)) index.push(await this.#summaryOf(other))
    const author = article.author === undefined ? undefined : readAuthors(this.#lists.index).get(article.author)
    const terms = asks.terms.flatMap((id) => this.#lists.terms.get(id) ?? [])
    return { article, author, stem, body: { type: 'minimark', value: body }, index, terms }
  }

  /** Makes one of the lists that other pages are made from; what was not read yet is on it as its fields tell it. */
  readonly lists: { [Name in keyof SiteContent]: () => SiteContent[Name] | Promise<SiteContent[Name]> } = {
    articles: () => this.#known().map(toSummary),
    checklists: () => this.#known().map(toChecklistGuide),
    glossary: () => this.#glossary(),
    facts: () => listFacts(this.#lists.index.documents),
    proofs: () => this.proofs(),
  }

  async #summaryOf({ path }: ArticleSummary): Promise<ArticleSummary> {
    const { document, article } = this.#lists.articles.get(path) as Listed
    const known = this.#reader.known(document)
    if (known) return toSummary(known.article)
    // It may be half written, and is shown on the page of another one.
    const read = await this.#reader.article(document).catch(() => undefined)
    return toSummary(read?.article ?? article)
  }

  #known(): Article[] {
    return [...this.#lists.articles.values()].map(({ document, article }) => {
      const known = this.#reader.known(document)
      this.isUnread ||= !known
      return known?.article ?? article
    })
  }

  async #glossary(): Promise<GlossaryEntry[]> {
    const entries: GlossaryEntry[] = []
    for (const document of this.#lists.index.documents) {
      if (document.collection !== 'glossary') continue
      const entry = await this.#reader.term(document).catch(() => undefined)
      if (entry) entries.push(entry)
    }
    return entries.sort(byTerm)
  }

  /** Every proof that has a report. */
  proofs(): SiteContent['proofs'] {
    const { index, articles } = this.#lists
    const published = [...articles.values()].filter((listed) => this.#lists.isPublished(listed))
    const guides = published.map(({ document: { text }, article: { path, title } }) => ({ path, title, source: text }))
    return listProofs(index.samples ?? new Map(), guides, readSummary(this.#content))
  }
}
