import { createHash } from 'node:crypto'
import type { PageDocument, SiteIndex } from './site-index.ts'

/** A hash of a text that stands for it. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** Everything but its ids that rules ask of a file when they judge others. */
export function fieldsAsked({ path, file, frontmatter, fields, unreadable }: PageDocument): string {
  return JSON.stringify([path, file, frontmatter.state, fields, unreadable])
}

/** Everything that rules ask of a file when they judge others. */
export function askedOf(document: PageDocument, site: SiteIndex): string {
  const { collection, address, text } = document
  if (address !== undefined) return fieldsAsked(document) + JSON.stringify([...site.targetsOf(document)])
  // published.txt and removed.yml are read by the rules of other files.
  return fieldsAsked(document) + (collection === undefined ? text : '')
}

/** What rules ask of the site whatever file they judge, as one hash: listenTo in asked.ts takes note of all the rest. */
export function aroundOf({ config, samples, ids, facts }: SiteIndex): string {
  return hashOf(
    JSON.stringify([
      [config, [...(samples ?? [])], [...ids.authors].sort(), [...ids.facts].sort()],
      [...facts.values()].map(fieldsAsked),
    ]),
  )
}
