import { formatIssues } from '../../guide/rules/format.ts'
import { createJudge } from '../../guide/rules/judge-site.ts'
import type { PageDocument } from '../../guide/rules/site-index.ts'
import { Judgements } from './judgements.ts'
import { LiveLists } from './live-lists.ts'
import { LiveOutputs } from './live-outputs.ts'
import { LivePages } from './live-pages.ts'
import { LiveReader } from './live-reader.ts'
import { LiveSite } from './live-site.ts'
import type { LiveSettings } from './settings.ts'
import { ShownTexts } from './shown-texts.ts'

/** What the people who have pages open are told. */
export interface LiveNews {
  /** Whether pages show something else now. */
  isChanged: boolean
  /** What is wrong with the content, as text; empty where nothing is known to be. */
  issues: string
}

type Judge = Awaited<ReturnType<typeof createJudge>>

/**
 * The site while somebody writes. A saved file is read and judged at once, by itself, so that what it takes does not grow
 * with the site; all others are judged one by one when there is time, and again when what rules asked for them is
 * answered otherwise.
 */
export class LiveEdition {
  readonly #site: LiveSite
  readonly #reader: LiveReader
  readonly #lists = new LiveLists()
  readonly #shown = new ShownTexts()
  readonly #tell: (news: LiveNews) => void
  readonly #judgements: Judgements
  /** Paths of files that have to be judged, again or at all. */
  readonly #waiting = new Set<string>()
  readonly #quiet: number
  #asked = 0
  #work: Promise<void> = Promise.resolve()
  #rest: Promise<void> | undefined
  readonly pages: LivePages
  readonly outputs: LiveOutputs

  /**
   * @param tell is given what is new
   * @param quiet for how many milliseconds nothing must have been saved or asked before what can wait is done: what is
   *   asked, and the server and the browser that show it, have the processor first
   */
  constructor(settings: LiveSettings, tell: (news: LiveNews) => void, quiet = 0) {
    this.#tell = tell
    this.#quiet = quiet
    this.#site = new LiveSite(settings)
    this.#judgements = new Judgements(this.#site.index)
    this.#reader = new LiveReader(settings.content, this.#site.index.samples)
    this.pages = new LivePages(settings.content, this.#lists, this.#reader)
    this.outputs = new LiveOutputs(settings, this.#lists, this.#reader, this.pages)
    this.#judgeAll()
    this.#show()
  }

  /**
   * Reads files again that may have changed, and judges them.
   *
   * @param paths below the content folder
   */
  update(paths: readonly string[]): Promise<void> {
    this.asked()
    return this.#inTurn(() => this.#update(paths))
  }

  /** Takes note that somebody has asked for something. */
  asked(): void {
    this.#asked = performance.now()
  }

  /** Reads and judges everything again, as what is around the texts has changed: samples, or files in `public/`. */
  reload(): Promise<void> {
    return this.#inTurn(() => {
      this.#site.reload()
      this.#reader.begin(this.#site.index.samples)
      this.#judgements.renew(this.#site.index)
      this.#judgeAll()
      this.#show()
      this.#tellNews(true)
      return Promise.resolve()
    })
  }

  /**
   * Judges and reads what waits for it, one file after the other; what is asked meanwhile is answered between two of them.
   *
   * @param most how many files
   */
  judgeRest(most = Infinity): Promise<void> {
    this.#rest ??= this.#judgeWaiting(most).finally(() => (this.#rest = undefined))
    return this.#rest
  }

  async #judgeWaiting(most: number): Promise<void> {
    if (this.#waiting.size === 0) return
    let { index } = this.#site
    let judge = await createJudge(index)
    let count = 0
    for (const path of this.#waiting) {
      if (count++ === most) return
      await this.#untilQuiet()
      await this.#inTurn(async () => {
        if (index !== this.#site.index) judge = await createJudge((index = this.#site.index))
        const document = this.#site.document(path)
        if (document && this.#waiting.has(path)) await this.#judge(document, judge)
        this.#waiting.delete(path)
      })
    }
    this.#show()
    this.#tellNews(this.pages.isUnread)
    this.pages.isUnread = false
  }

  async #untilQuiet(): Promise<void> {
    do {
      const left = this.#asked + this.#quiet - performance.now()
      await new Promise((resolve) => (left > 0 ? setTimeout(resolve, left) : setImmediate(resolve)))
    } while (this.#asked + this.#quiet > performance.now())
  }

  /** One after the other: each begins with what the last one left. */
  #inTurn(task: () => Promise<void>): Promise<void> {
    const done = this.#work.then(task)
    this.#work = done.catch(() => undefined)
    return done
  }

  async #update(paths: readonly string[]): Promise<void> {
    const { changed, isAround } = this.#site.update(paths)
    if (changed.length === 0) return
    const { index } = this.#site
    // Articles show what facts say.
    if (changed.some((path) => path.startsWith('facts/'))) this.#reader.begin(index.samples)
    // Before they are judged in the site as it is now.
    const outdated = isAround ? this.#judgements.renew(index) : []
    const judge = await createJudge(index)
    let isChanged = false
    for (const path of changed) {
      const document = this.#site.document(path)
      if (!document) this.#forget(path)
      isChanged = document ? (await this.#judge(document, judge)) || isChanged : true
    }
    const judged = new Set(changed)
    for (const path of outdated) if (!judged.has(path)) this.#waiting.add(path)
    this.#show()
    this.#tellNews(isChanged)
  }

  /** @returns whether its page is another one now */
  async #judge(document: PageDocument, judge: Judge): Promise<boolean> {
    const { path } = document
    const view = this.#site.viewOf(document)
    const judgement = await judge(document, view)
    this.#waiting.delete(path)
    this.#judgements.take(path, judgement)
    const isRight = judgement.issues.every(({ severity }) => severity !== 'error')
    const isShown = this.#shown.judged(document, isRight)
    // Read while its tree is there; what can't be read is told when its page is asked for.
    if (isRight && document.collection === 'articles') await this.#reader.article(document, view).catch(() => undefined)
    return isShown
  }

  #forget(path: string): void {
    this.#shown.gone(path)
    this.#judgements.forget(path)
    this.#waiting.delete(path)
  }

  #judgeAll(): void {
    for (const { path } of this.#site.index.documents) this.#waiting.add(path)
  }

  #show(): void {
    const { index } = this.#site
    this.#lists.take({ ...index, documents: this.#shown.documentsOf(index) })
  }

  #tellNews(isChanged: boolean): void {
    const issues = formatIssues(this.#judgements.issues(), this.#site.index, 'text')
    this.#tell({ isChanged, issues })
  }
}
