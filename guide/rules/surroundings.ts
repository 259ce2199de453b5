import { createHash } from 'node:crypto'
import type { PageDocument, SiteIndex } from './site-index.ts'

/** Everything that rules ask of a file when they judge others. */
export function askedOf(document: PageDocument, site: SiteIndex): string {
  const { path, file, frontmatter, fields, unreadable, collection, address, text } = document
  const own = [path, file, frontmatter.state, fields, unreadable]
  if (address !== undefined) return JSON.stringify([own, [...site.targetsOf(document)]])
  // published.txt and removed.yml are read by the rules of other files.
  return JSON.stringify(collection === undefined ? [own, text] : [own])
}

/** Everything that rules ask of the other files, as one hash. */
export function surroundingsOf(site: SiteIndex): string {
  const hash = createHash('sha256')
  const add = (text: string) => hash.update(`${text}\n`)
  add(JSON.stringify([site.today, site.config, [...site.publicFiles].sort(), [...(site.samples ?? [])]]))
  for (const document of site.documents) add(askedOf(document, site))
  return hash.digest('hex')
}
