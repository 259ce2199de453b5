import type { AlternateLink } from '../feeds/links.ts'
import { twinAddresses } from './outputs.ts'

/** The links from the page of an article to its twins. */
export function twinLinks(path: string): AlternateLink[] {
  const { markdown, json } = twinAddresses(path)
  return [
    { rel: 'alternate', type: 'text/markdown', href: markdown },
    { rel: 'alternate', type: 'application/json', href: json },
  ]
}
