import { createHash } from 'node:crypto'
import type { OutputFiles } from '../../../guide/output/files.ts'

/** Pages of the made-up site. */
export const PAGES = Array.from({ length: 12 }, (_, number) => `page-${number}`)

const KINDS = ['style.css', 'elements.js', 'search.js'] as const

/** What a page says of itself. */
export interface Seen {
  version: number
  /** Addresses of the assets that it names. */
  assets: string[]
}

function assetPath(version: number, kind: string): string {
  const [name = '', ending = ''] = kind.split('.')
  const hash = createHash('sha256').update(`${version} ${kind}`).digest('hex').slice(0, 8)
  return `_nuxt/${name}.${hash}.${ending}`
}

/** Text of an asset, which says to which version it belongs. */
export function assetText(version: number): string {
  return `/* version ${version} */\n`
}

/** A site in which every file changes from one version to the next, and assets have other names too. */
export function siteVersion(version: number): OutputFiles {
  const assets = KINDS.map((kind) => assetPath(version, kind))
  const names = assets.map((path) => `<link href="/${path}">`).join('')
  const texts = new Map<string, string>(assets.map((path) => [path, assetText(version)]))
  texts.set('404.html', `<!doctype html><title>Missing in ${version}</title>`)
  for (const page of PAGES)
    texts.set(`${page}.html`, `<!doctype html><title>Version ${version}</title>${names}<p>${page}`)
  return {
    sizes: new Map([...texts].map(([path, text]) => [path, text.length])),
    read: (path) => Buffer.from(texts.get(path) ?? ''),
  }
}

/** Reads a page of `siteVersion`. */
export function readPage(html: string): Seen {
  const version = Number(/<title>Version (\d+)</.exec(html)?.[1])
  return { version, assets: [...html.matchAll(/href="([^"]+)"/g)].map(([, path = '']) => path) }
}
