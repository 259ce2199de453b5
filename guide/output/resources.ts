import type { Element } from './dom.ts'
import { attribute, relOf } from './dom.ts'

export type ResourceKind = 'style' | 'script' | 'image' | 'icon' | 'font' | 'frame' | 'form' | 'connection' | 'other'

/** Something that a page makes the browser ask for. */
export interface Resource {
  kind: ResourceKind
  href: string
  element: Element
  /** Attribute that names it. */
  attribute: string
}

const LINK_KINDS: Record<string, ResourceKind> = {
  stylesheet: 'style',
  modulepreload: 'script',
  icon: 'icon',
  'apple-touch-icon': 'icon',
  'mask-icon': 'icon',
  manifest: 'other',
  prefetch: 'other',
  preconnect: 'connection',
  'dns-prefetch': 'connection',
}

const PRELOAD_KINDS: Record<string, ResourceKind> = { style: 'style', script: 'script', image: 'image', font: 'font' }

const SOURCES: Record<string, ResourceKind> = {
  img: 'image',
  script: 'script',
  input: 'image',
  source: 'other',
  iframe: 'frame',
  embed: 'frame',
  audio: 'other',
  video: 'other',
  track: 'other',
}

function kindOfLink(link: Element): ResourceKind | undefined {
  for (const rel of relOf(link)) {
    if (rel === 'preload') return PRELOAD_KINDS[attribute(link, 'as') ?? ''] ?? 'other'
    const kind = LINK_KINDS[rel]
    if (kind !== undefined) return kind
  }
  return undefined
}

/** Addresses of a `srcset`, without their widths and densities. */
export function addressesOfSrcset(srcset: string): string[] {
  return srcset
    .split(/,\s+|,$/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean)
}

/** Everything that these elements make a browser ask for, in the order of the page. */
export function resourcesOf(elements: readonly Element[]): Resource[] {
  const resources: Resource[] = []
  for (const element of elements) {
    const add = (kind: ResourceKind | undefined, name: string, href = attribute(element, name)?.trim()) => {
      if (kind !== undefined && href) resources.push({ kind, href, element, attribute: name })
    }
    const { tagName } = element
    if (tagName === 'link') add(kindOfLink(element), 'href')
    else if (tagName === 'form') add('form', 'action')
    else if (tagName === 'button' || tagName === 'input') add('form', 'formaction')
    else if (tagName === 'object') add('frame', 'data')
    else if (tagName === 'video') add('image', 'poster')
    // `use` and `image` of SVG
    else if (tagName === 'use' || tagName === 'image') add('image', 'href')
    add(SOURCES[tagName], 'src')
    for (const href of addressesOfSrcset(attribute(element, 'srcset') ?? '')) add('image', 'srcset', href)
    for (const href of addressesOfSrcset(attribute(element, 'imagesrcset') ?? '')) add('image', 'imagesrcset', href)
  }
  return resources
}
