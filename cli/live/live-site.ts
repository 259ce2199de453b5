import { readFileAt } from '../../guide/content/folder.ts'
import type { ContentFile } from '../../guide/content/folder.ts'
import { loadSite, shownPath } from '../../guide/content/site.ts'
import { hasMarkdown } from '../../guide/rules/engine.ts'
import { readView } from '../../guide/rules/markdown-view.ts'
import type { PageDocument, Site, SiteIndex } from '../../guide/rules/site-index.ts'
import { indexSite, readDocument, renewDocument, SiteMemory } from '../../guide/rules/site-index.ts'
import { askedOf } from '../../guide/rules/surroundings.ts'
import { today } from '../../guide/schema/date.ts'
import config from '../../site.config.ts'
import type { LiveSettings } from './settings.ts'

/** What reading files again has found. */
export interface SiteChange {
  /** Paths of those whose text is another one now, or that came or went. */
  changed: string[]
  /** Whether something has changed that rules ask of other files. */
  isAround: boolean
}

type View = ReturnType<typeof readView>

/** A content folder as it is now: read once, and then file by file. */
export class LiveSite {
  readonly #settings: LiveSettings
  readonly #memory = new SiteMemory()
  #index: SiteIndex
  #documents: Map<string, PageDocument>
  /** The Markdown that was read last: what has changed is asked for more than once. */
  #view: { document: PageDocument; view: View } | undefined

  constructor(settings: LiveSettings) {
    this.#settings = settings
    this.#index = indexSite(this.#load(), this.#memory)
    this.#documents = this.#byPath()
  }

  get index(): SiteIndex {
    return this.#index
  }

  /** The document of a file, by its path below the content folder. */
  document(path: string): PageDocument | undefined {
    return this.#documents.get(path)
  }

  /** The Markdown of a document. */
  viewOf(document: PageDocument): View {
    if (this.#view?.document === document) return this.#view.view
    const view = hasMarkdown(document) ? readView(document) : {}
    this.#view = { document, view }
    return view
  }

  /** Reads everything again, for a change of what is around the texts: samples, and files in `public/`. */
  reload(): void {
    this.#replace(this.#load())
  }

  /**
   * Reads files again.
   *
   * @param paths below the content folder
   */
  update(paths: Iterable<string>): SiteChange {
    const { root, content } = this.#settings
    const change: SiteChange = { changed: [], isAround: this.#isAnotherDay() }
    const files = new Map<string, ContentFile | undefined>()
    for (const path of new Set(paths)) {
      const known = this.document(path)
      const file = readFileAt(content, path, `${shownPath(content, root)}/`)
      if (file?.text === known?.text && file?.unreadable === known?.unreadable) continue
      change.changed.push(path)
      files.set(path, file)
      const isRenewed = file !== undefined && known !== undefined && this.#renew(known, readDocument(file))
      change.isAround ||= !isRenewed
    }
    if (change.changed.length > 0 && change.isAround) this.#replace(this.#siteWith(files))
    return change
  }

  /** @returns false where rules ask something else of the file now */
  #renew(known: PageDocument, document: PageDocument): boolean {
    const before = askedOf(known, this.#index)
    // Of its Markdown as it is judged next, so that it is read once.
    if (document.address !== undefined) this.#index.targetsOf(document, this.viewOf(document).body)
    if (askedOf(document, this.#index) !== before) return false
    renewDocument(this.#index, document)
    this.#documents.set(document.path, document)
    return true
  }

  #isAnotherDay(): boolean {
    return this.#index.today !== this.#today()
  }

  #today(): string {
    return this.#settings.today ?? today()
  }

  #siteWith(files: ReadonlyMap<string, ContentFile | undefined>): Site {
    const all = new Map<string, ContentFile | undefined>(this.#index.files.map((file) => [file.path, file]))
    for (const [path, file] of files) all.set(path, file)
    const sorted = [...all.values()].filter((file) => file !== undefined).sort((a, b) => (a.path < b.path ? -1 : 1))
    return { ...this.#index, files: sorted, today: this.#today() }
  }

  #load(): Site {
    const { root, content, today: day } = this.#settings
    return loadSite(content, { project: root, from: root, config, today: day })
  }

  #byPath(): Map<string, PageDocument> {
    return new Map(this.#index.documents.map((document) => [document.path, document]))
  }

  #replace(site: Site): void {
    this.#index = indexSite(site, this.#memory)
    this.#documents = this.#byPath()
  }
}
