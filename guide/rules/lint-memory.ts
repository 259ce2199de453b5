import { createHash } from 'node:crypto'
import type { Issue } from './issue.ts'
import type { LinkTargets } from './link-targets.ts'
import type { SiteIndex } from './site-index.ts'
import { TextCache } from './text-cache.ts'

/**
 * What was found in each file, so that a save asks for the saved file alone. Kept issues are given out only while
 * nothing has changed that the rules of one file ask about the others.
 */
export class LintMemory {
  /** Ids in each article that a fragment can name. */
  readonly targets = new TextCache<LinkTargets>()
  readonly issues = new TextCache<Issue[]>()
  /** What looks like a credential; asks for nothing but the text. */
  readonly secrets = new TextCache<Promise<Issue[]>>()
  #surroundings: string | undefined
  #settings: string | undefined

  /** Before a run: forgets all issues when what rules read beside the site is not what it was. */
  dependOn(settings: string): void {
    if (this.#settings !== undefined && this.#settings !== settings) this.issues.clear()
    this.#settings = settings
  }

  /** Before a run: forgets all issues when the site around the files is another one. */
  begin(site: SiteIndex): void {
    if (this.#surroundings !== undefined && this.#surroundings !== surroundingsOf(site)) this.issues.clear()
  }

  /** After a run, when the link targets of every article are known. */
  end(site: SiteIndex): void {
    this.#surroundings = surroundingsOf(site)
  }
}

/** Everything that rules ask of the other files, as one hash. */
export function surroundingsOf(site: SiteIndex): string {
  const hash = createHash('sha256')
  const add = (value: unknown) => hash.update(`${JSON.stringify(value)}\n`)
  add([site.today, site.config, [...site.publicFiles].sort(), [...(site.samples ?? [])]])
  for (const document of site.documents) {
    const { path, file, frontmatter, fields, unreadable } = document
    add([path, file, frontmatter.state, fields, unreadable])
    if (document.address !== undefined) add([...site.targetsOf(document)])
    // published.txt and removed.yml are read by the rules of other files.
    else if (document.collection === undefined) add(document.text)
  }
  return hash.digest('hex')
}
