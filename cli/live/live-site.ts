import { readFileAt } from '../../guide/content/folder.ts'
import { loadSite, shownPath } from '../../guide/content/site.ts'
import type { PageDocument, Site, SiteIndex } from '../../guide/rules/site-index.ts'
import { indexSite, SiteMemory } from '../../guide/rules/site-index.ts'
import { today } from '../../guide/schema/date.ts'
import config from '../../site.config.ts'
import type { LiveSettings } from './settings.ts'

/** A content folder as it is now: read once, and then file by file. */
export class LiveSite {
  readonly #settings: LiveSettings
  readonly #memory = new SiteMemory()
  #site: Site
  #index: SiteIndex
  #documents: ReadonlyMap<string, PageDocument>

  constructor(settings: LiveSettings) {
    this.#settings = settings
    this.#site = this.#load()
    this.#index = this.#read()
    this.#documents = this.#byPath()
  }

  get index(): SiteIndex {
    return this.#index
  }

  /** The document of a file, by its path below the content folder. */
  document(path: string): PageDocument | undefined {
    return this.#documents.get(path)
  }

  /** Reads everything again, for a change of what is around the texts: samples, and files in `public/`. */
  reload(): void {
    this.#replace(this.#load())
  }

  /**
   * Reads files again.
   *
   * @param paths below the content folder
   * @returns those whose text is another one now, or that came or went
   */
  update(paths: Iterable<string>): string[] {
    const { root, content } = this.#settings
    const files = new Map(this.#site.files.map((file) => [file.path, file]))
    const changed = [...new Set(paths)].filter((path) => {
      const known = files.get(path)
      const file = readFileAt(content, path, `${shownPath(content, root)}/`)
      if (file) files.set(path, file)
      else files.delete(path)
      return file?.text !== known?.text || file?.unreadable !== known?.unreadable
    })
    if (changed.length === 0) return []
    const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
    this.#replace({ ...this.#site, files: sorted, today: this.#settings.today ?? today() })
    return changed
  }

  #load(): Site {
    const { root, content, today } = this.#settings
    return loadSite(content, { project: root, from: root, config, today })
  }

  #read(): SiteIndex {
    return indexSite(this.#site, this.#memory)
  }

  #byPath(): ReadonlyMap<string, PageDocument> {
    return new Map(this.#index.documents.map((document) => [document.path, document]))
  }

  #replace(site: Site): void {
    this.#site = site
    this.#index = this.#read()
    this.#documents = this.#byPath()
  }
}
