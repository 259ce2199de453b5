import { isUnpublished } from '../../guide/content/publication.ts'
import { listedArticle } from '../../guide/edition/read-article.ts'
import { listedTerm } from '../../guide/edition/read-term.ts'
import { relativesIn } from '../../guide/edition/relatives.ts'
import type { PageDocument, SiteIndex } from '../../guide/rules/site-index.ts'
import type { Article } from '../../guide/schema/article.ts'
import type { GlossaryTerm } from '../../guide/schema/glossary.ts'

/** An article of a list, as its fields tell it, with its file. */
export interface Listed {
  document: PageDocument
  article: Article
}

type Relatives = ReturnType<typeof relativesIn<Article>>

/** What fields alone tell of the files that are shown: kept from save to save, as most change nothing of it. */
export class LiveLists {
  #articles = new WeakMap<PageDocument, Article>()
  #byPath = new Map<string, Article>()
  #listed: ReadonlyMap<string, Listed> = new Map()
  #terms: ReadonlyMap<string, GlossaryTerm> = new Map()
  #all: Article[] = []
  #relatives: Relatives = relativesIn<Article>([])
  #index: SiteIndex | undefined

  /** The site as it is shown. */
  get index(): SiteIndex {
    if (!this.#index) throw new Error('Nothing was read yet.')
    return this.#index
  }

  /** The articles that are shown, drafts among them, by address and in the order of their files. */
  get articles(): ReadonlyMap<string, Listed> {
    return this.#listed
  }

  /** The terms of the glossary by id. */
  get terms(): ReadonlyMap<string, GlossaryTerm> {
    return this.#terms
  }

  /** The articles that the page of one is made from: see guide/edition/relatives.ts. */
  get relatives(): Relatives {
    return this.#relatives
  }

  /** Whether somebody but an editor may see an article. */
  isPublished({ document }: Listed): boolean {
    return !isUnpublished(document.fields, this.index.today)
  }

  /** Takes the files as they are shown now. */
  take(index: SiteIndex): void {
    this.#index = index
    const listed = index.documents.flatMap((document): Listed[] => {
      const article = document.collection === 'articles' ? this.#articleOf(document) : undefined
      return article ? [{ document, article }] : []
    })
    this.#listed = new Map(listed.map((one) => [one.article.path, one]))
    const terms = index.documents.filter(({ collection }) => collection === 'glossary')
    this.#terms = new Map(terms.flatMap((document) => listedTerm(document) ?? []).map((term) => [term.id, term]))
    const all = listed.map(({ article }) => article)
    const isSame = all.length === this.#all.length && all.every((article, place) => article === this.#all[place])
    if (isSame) return
    this.#all = all
    this.#relatives = relativesIn(all)
  }

  #articleOf(document: PageDocument): Article | undefined {
    const known = this.#articles.get(document)
    if (known) return known
    const article = listedArticle(document)
    if (!article) return undefined
    const before = this.#byPath.get(article.path)
    // The same object where the same is told: what is made of all of them need not be made again then.
    const same = before && JSON.stringify(before) === JSON.stringify(article) ? before : article
    this.#byPath.set(article.path, same)
    this.#articles.set(document, same)
    return same
  }
}
