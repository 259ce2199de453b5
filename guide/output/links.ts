import type { Element } from './dom.ts'
import { attribute, relOf } from './dom.ts'
import type { PageGraph } from './graph.ts'
import { textValues, visitObjects } from './json.ts'

/** Attributes that name an address a reader or a browser follows. Images are the business of the check "images". */
const ATTRIBUTES: Record<string, string> = {
  a: 'href',
  area: 'href',
  link: 'href',
  script: 'src',
  use: 'href',
  form: 'action',
  iframe: 'src',
  object: 'data',
  embed: 'src',
  audio: 'src',
  video: 'src',
  track: 'src',
}

/** Properties of schema.org that name a page or a file. */
const PROPERTIES = ['url', 'item', 'logo', 'image', 'contentUrl']

// The canonical has its own check; these two open a connection and name no file.
const NO_FILE = ['canonical', 'preconnect', 'dns-prefetch']

/** Every address that a page names, once each, with the place where it stands first. */
export function linksOf(elements: readonly Element[], graph: PageGraph): Map<string, string> {
  const links = new Map<string, string>()
  const add = (href: string | undefined, place: string) => {
    if (href !== undefined && !links.has(href)) links.set(href, place)
  }
  for (const element of elements) {
    const name = ATTRIBUTES[element.tagName]
    if (name === undefined) continue
    if (element.tagName === 'link' && relOf(element).some((rel) => NO_FILE.includes(rel))) continue
    // With the lines of code that a script adds to it.
    const lines = attribute(element, 'data-lines') ?? ''
    const href = attribute(element, name)?.trim()
    add(href === undefined ? href : href + lines, `${element.tagName} ${name}`)
  }
  visitObjects(graph.nodes, (node) => {
    for (const property of PROPERTIES) {
      for (const value of textValues(node, property)) add(value, `JSON-LD ${property}`)
    }
  })
  return links
}
