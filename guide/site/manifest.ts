import { ICON_SVG, ICONS } from './icons.ts'
import type { SiteConfig } from './types.ts'

export const MANIFEST = '/manifest.webmanifest'

/**
 * The web manifest: name, colours and icons for a home screen. The browser's own bar stays, because readers of a
 * security guide should see whose page they are on. https://www.w3.org/TR/appmanifest/
 */
export function manifestText(site: Pick<SiteConfig, 'name' | 'description' | 'language' | 'colours'>): string {
  const paper = site.colours.paper.light
  const drawn = ICONS.flatMap(({ file, size, purpose }) =>
    purpose ? [{ src: `/${file}`, sizes: `${size}x${size}`, type: 'image/png', purpose }] : [],
  )
  const manifest = {
    id: '/',
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    start_url: '/',
    scope: '/',
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: [{ src: ICON_SVG, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }, ...drawn],
  }
  return `${JSON.stringify(manifest, undefined, 2)}\n`
}
