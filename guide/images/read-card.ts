import { parseFragment } from 'parse5'
import { attribute, isElement, walk } from '../output/dom.ts'
import type { Severity } from '../schema/severity.ts'
import { SEVERITIES } from '../schema/severity.ts'
import { absoluteUrl } from '../site/address.ts'
import type { Shape } from './addresses.ts'
import { imageAddress, SHAPE_NAMES } from './addresses.ts'
import type { Card } from './card.ts'
import { SEVERITY_LABEL, STACK_LABEL } from './card.ts'

/** The pictures that a finished page names, and what they say. */
export interface WantedImages {
  card: Card
  shapes: Shape[]
}

/** Contents of the meta elements by `property` or `name`. The body of a long page would take most of the time. */
function metaOf(html: string): Map<string, string> {
  const meta = new Map<string, string>()
  walk(parseFragment(html.slice(html.indexOf('<head'), html.indexOf('</head>'))), (node) => {
    if (!isElement(node) || node.tagName !== 'meta') return
    const name = attribute(node, 'property') ?? attribute(node, 'name')
    if (name !== undefined) meta.set(name, attribute(node, 'content') ?? '')
  })
  return meta
}

function factOf(meta: ReadonlyMap<string, string>, label: string): string | undefined {
  const number = [1, 2].find((candidate) => meta.get(`twitter:label${candidate}`) === label)
  return number === undefined ? undefined : meta.get(`twitter:data${number}`)
}

function severityOf(value: string | undefined): Severity | undefined {
  return SEVERITIES.find((severity) => severity === value?.toLowerCase())
}

/** Of the site: its public origin without a trailing slash, and its name, which the picture has anyway. */
interface CardSite {
  origin: string
  name: string
}

/**
 * Reads from a finished page which of its pictures it names and what they have to say, so that neither can differ.
 *
 * @param html of the page
 * @param address of the page, such as `/blog/guides/x`
 */
export function readCard(html: string, address: string, site: CardSite): WantedImages {
  const meta = metaOf(html)
  const shapes = SHAPE_NAMES.filter((shape) =>
    html.includes(`"${absoluteUrl(site.origin, imageAddress(address, shape))}"`),
  )
  const title = meta.get('og:title') ?? ''
  const prefix = `${site.name}: `
  const card: Card = {
    title: title.startsWith(prefix) ? title.slice(prefix.length) : title,
    category: meta.get('article:section'),
    severity: severityOf(factOf(meta, SEVERITY_LABEL)),
    stack: factOf(meta, STACK_LABEL)?.split(', ') ?? [],
    description: meta.get('og:type') === 'article' ? undefined : meta.get('og:description'),
  }
  return { card, shapes }
}
