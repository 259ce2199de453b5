import { chooseRelated } from '../../guide/listing/related.ts'
import { factsOf } from '../../guide/facts/folder.ts'
import type { ArticleSummary } from '../../guide/schema/article.ts'
import type { Twin } from '../../guide/twins/article.ts'
import { readTwin, twinHtml, twinMarkdown } from '../../guide/twins/article.ts'
import { jsonTwin } from '../../guide/twins/json.ts'
import type { MadeOutput } from '../../guide/twins/make-output.ts'
import { makeOutput } from '../../guide/twins/make-output.ts'
import { outputAt } from '../../guide/twins/outputs.ts'
import site from '../../site.config.ts'
import { readAuthors } from '../build/edition/authors.ts'
import type { Listed, LiveLists } from './live-lists.ts'
import type { LiveReader, WholeArticle } from './live-reader.ts'
import type { LivePages } from './live-pages.ts'
import type { LiveSettings } from './settings.ts'

/** Makes twins, feeds and lists, when they are asked for. Drafts are in none of them. */
export class LiveOutputs {
  readonly #settings: LiveSettings
  readonly #lists: LiveLists
  readonly #reader: LiveReader
  readonly #pages: LivePages

  constructor(settings: LiveSettings, lists: LiveLists, reader: LiveReader, pages: LivePages) {
    this.#settings = settings
    this.#lists = lists
    this.#reader = reader
    this.#pages = pages
  }

  /**
   * @param address of the file
   * @returns undefined where there is none
   * @throws Error where a text that it is made from can't be read
   */
  async at(address: string): Promise<MadeOutput | undefined> {
    const output = outputAt(address)
    if (!output) return undefined
    const { origin } = this.#settings
    const published = [...this.#lists.articles.values()].filter((listed) => this.#lists.isPublished(listed))
    const read = output.kind === 'json' ? await this.#published(output.path) : undefined
    const articles = published.map(({ document, article }) => this.#reader.known(document)?.article ?? article)
    const twin = (article: ArticleSummary) => this.#twinOf(article, articles)
    return makeOutput(output, {
      origin,
      site,
      articles,
      markdown: (article) => twinMarkdown(twin(article)),
      // Asked for the article at its own address alone.
      json: () => this.#json(read as WholeArticle),
      entry: (article) => {
        const made = twin(article)
        return { html: twinHtml(made), author: this.#authorOf(made.fields.author)?.name }
      },
      proofs: () => this.#pages.proofs(),
    })
  }

  async #published(path: string): Promise<WholeArticle | undefined> {
    const listed = this.#lists.articles.get(path)
    return listed && this.#lists.isPublished(listed) ? this.#reader.article(listed.document) : undefined
  }

  #authorOf(id: unknown) {
    return typeof id === 'string' ? readAuthors(this.#lists.index).get(id) : undefined
  }

  #json({ article, stem, aliases, body }: WholeArticle): string {
    const author = this.#authorOf(article.author)
    return jsonTwin({ origin: this.#settings.origin, site, article, author, stem, aliases, body })
  }

  #twinOf(article: ArticleSummary, all: readonly ArticleSummary[]): Twin {
    const { path } = article
    const byPath = new Map(all.map((other) => [other.path, other]))
    const { document } = this.#lists.articles.get(path) as Listed
    return readTwin(document.text, {
      origin: this.#settings.origin,
      path,
      page: (target) => byPath.get(target),
      term: (id) => this.#lists.terms.get(id)?.term,
      fact: factsOf(this.#settings.content),
      related: chooseRelated(article, all).map((other) => other.path),
      samples: this.#lists.index.samples ?? new Map(),
    })
  }
}
