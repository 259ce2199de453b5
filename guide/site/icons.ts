/** An icon in pixels, drawn from public/icon.svg. */
export interface SiteIcon {
  /** Path below the output folder. */
  file: string
  size: number
  format: 'png' | 'ico'
  /** Part of the edge that the mark takes; the rest is paper. */
  mark: number
  /** What the manifest says it is for; an icon without it is not in the manifest. */
  purpose?: 'any' | 'maskable'
}

/** The icon as it was drawn, which scales and knows both themes. */
export const ICON_SVG = '/icon.svg'

/**
 * What browsers and home screens ask for. A maskable icon may be cut to a circle of 80% of its edge, so its mark stays
 * inside of that: https://www.w3.org/TR/appmanifest/#icon-masks
 */
export const ICONS: readonly SiteIcon[] = [
  { file: 'favicon.ico', size: 32, format: 'ico', mark: 0.94 },
  { file: 'apple-touch-icon.png', size: 180, format: 'png', mark: 0.7 },
  { file: 'icon-192.png', size: 192, format: 'png', mark: 0.78, purpose: 'any' },
  { file: 'icon-512.png', size: 512, format: 'png', mark: 0.78, purpose: 'any' },
  { file: 'icon-maskable-512.png', size: 512, format: 'png', mark: 0.52, purpose: 'maskable' },
]

/** The elements of the head that name the icons and the manifest. Browsers that draw SVG take the last one. */
export const ICON_LINKS = [
  { rel: 'icon', href: '/favicon.ico', sizes: '32x32' },
  { rel: 'icon', href: ICON_SVG, type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
  { rel: 'manifest', href: '/manifest.webmanifest' },
] as const
