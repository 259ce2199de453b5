import { createHash } from 'node:crypto'
import { lookup } from 'mrmime'
import { feedType } from '../guide/feeds/formats.ts'
import { addressOf } from '../guide/output/address.ts'
import type { OutputFiles } from '../guide/output/files.ts'
import { REDIRECTS_FILE } from '../guide/content/redirects-file.ts'
import type { Encoding } from './accept-encoding.ts'
import { ENCODINGS } from './accept-encoding.ts'

/** A file in one coding. */
export interface Variant {
  /** Relative to the output folder. */
  path: string
  /** Strong validator: a hash of the bytes, so that a new build of the same page stays valid. */
  etag: string
  /** Bytes. */
  size: number
}

/** A file that has an address. */
export interface SiteFile extends Variant {
  address: string
  /** Value of Content-Type. */
  type: string
  compressed: Partial<Record<Encoding, Variant>>
}

/** Address → the file that is there. Addresses are decoded; those of pages have no `.html`. */
export type SiteFiles = ReadonlyMap<string, SiteFile>

const HIDDEN = /(?:^|\/)\.(?!well-known\/)/

/** The list of types has none for icons: https://www.iana.org/assignments/media-types/image/vnd.microsoft.icon */
const ICON = 'image/vnd.microsoft.icon'

function contentType(path: string): string {
  const type =
    feedType(path) ?? lookup(path) ?? (path.endsWith('.ico') ? ICON : undefined) ?? 'application/octet-stream'
  return /^text\/|\/(?:json|xml)$|\+(?:json|xml)$/.test(type) ? `${type}; charset=utf-8` : type
}

/** The validator of a file, from its bytes. */
export function etagOf(bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('base64url')
  return `"${hash.slice(0, 22)}"`
}

function variant(files: OutputFiles, path: string): Variant {
  const bytes = files.read(path)
  return { path, etag: etagOf(bytes), size: bytes.length }
}

/**
 * Gives every generated file its address. Hidden files have none, except below `.well-known`, nor has the list of
 * redirects; a compressed file belongs to the one that it was made from.
 */
export function siteFiles(files: OutputFiles): SiteFiles {
  const site = new Map<string, SiteFile>()
  for (const path of files.sizes.keys()) {
    const source = path.replace(/\.(?:br|gz)$/, '')
    if (HIDDEN.test(path) || path === REDIRECTS_FILE || (source !== path && files.sizes.has(source))) continue
    const compressed: SiteFile['compressed'] = {}
    for (const [encoding, ending] of Object.entries(ENCODINGS)) {
      if (files.sizes.has(path + ending)) compressed[encoding as Encoding] = variant(files, path + ending)
    }
    const address = path.endsWith('.html') ? addressOf(path) : `/${path}`
    site.set(address.replace(/(.)\/$/, '$1'), { ...variant(files, path), address, type: contentType(path), compressed })
  }
  return site
}
