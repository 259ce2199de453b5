import type { HEADER_VARIANTS } from '../schema/frontmatter.ts'
import type { Severity } from '../schema/severity.ts'

/** The surfaces and texts of the site, what colour means on it, and the header variants. */
export type ColourToken =
  | 'paper'
  | 'sheet'
  | 'rule'
  | 'ink'
  | 'muted'
  | 'accent'
  | 'vulnerable'
  | 'fixed'
  | Severity
  | (typeof HEADER_VARIANTS)[number]

/** A folder of `content/blog/` and how it is presented. */
export interface Category {
  /** Folder name and part of the address. */
  id: string
  title: string
  /** 50 to 160 characters: the description of the category's page. */
  description: string
  variant: (typeof HEADER_VARIANTS)[number]
}

/** Everything that another team changes to publish its own guide from this code. */
export interface SiteConfig {
  name: string
  /** Public address without a trailing slash; the environment variable NUXT_SITE_URL wins. */
  url: string
  description: string
  tagline: string
  /** BCP 47. */
  language: string
  /** Whether visited pages are kept for readers without a network; false also removes what browsers have kept. */
  offline: boolean
  organisation: { name: string; url: string }
  /** Repository with the Markdown: "edit this page" links there. */
  repository: { url: string; branch: string }
  navigation: { label: string; href: string }[]
  /** Token → its value in the light and in the dark theme; names are used as `bg-paper`, `text-ink` and so on. */
  colours: Record<ColourToken, { light: string; dark: string }>
  categories: Category[]
}
