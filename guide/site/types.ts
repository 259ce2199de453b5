import type { HEADER_VARIANTS } from '../schema/frontmatter.ts'
import type { Severity } from '../schema/severity.ts'
import type { ContentSignal } from './robots.ts'

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
  /**
   * Path of this site that each page tells, when it is left, how fast it was (elements/vitals.ts), for a server of your own to
   * take. Without it nothing of that is published; `npm start` takes nothing.
   */
  vitals?: string
  organisation: { name: string; url: string }
  /** Repository with the Markdown: "edit this page" links there. */
  repository: { url: string; branch: string }
  /** What others may use the text for, in robots.txt; what is left out is neither granted nor refused. */
  contentSignals: Partial<Record<ContentSignal, boolean>>
  /** Who to tell of a hole in the site itself, in security.txt. */
  security: {
    /** `mailto:` or https addresses, the best first. */
    contacts: [string, ...string[]]
    /** `YYYY-MM-DD`, within a year: the last day on which the contacts are known to work. The build refuses a day that is over. */
    expires: string
    /** Languages in which a report can be read, as in RFC 5646. */
    languages: string[]
    /** Where it is said what happens with a report: a path of the site, or an https address. */
    policy?: string
  }
  /**
   * https address that browsers tell of what the content security policy stopped, on a server of your own. Without it they
   * tell nobody: a report holds the address of the page and of the reader.
   */
  reports?: string
  /** Search engines are told of changed pages with this key (`npm run indexnow`). Choose one of your own; it is public. */
  indexNow: { key: string; endpoint: string }
  navigation: { label: string; href: string }[]
  /** Token → its value in the light and in the dark theme; names are used as `bg-paper`, `text-ink` and so on. */
  colours: Record<ColourToken, { light: string; dark: string }>
  categories: Category[]
}
