import type { Page } from '@playwright/test'
import type { CorpusArticle } from '../corpus/article.ts'

/** How the dev server of a site is started. */
export interface DevServer {
  /** Arguments for Node; it listens on this machine's own address only. */
  args: (port: number) => readonly string[]
  /** Added to the environment. */
  env?: (port: number) => Readonly<Record<string, string>>
}

/** A site of one generator, with the generated articles in it. */
export interface BenchSite {
  folder: string
  /** Arguments for Node that build it. */
  build: readonly string[]
  dev: DevServer
  /** Where the finished files are, below the folder. */
  output: string
  /** What builds and dev servers leave behind for the next one, the output included: taken away before a cold one. */
  kept: readonly string[]
  /** A folder of what a cold build may have from an earlier one, below the folder: made by a build that is not measured. */
  known?: string
  /** The source of an article, below the folder. */
  sourceOf: (article: CorpusArticle) => string
}

/** How a reader of a phone changes the theme. */
export interface ThemeSwitch {
  /** What comes before it, such as opening a menu; no part of what is timed. */
  reach?: (page: Page) => Promise<void>
  change: (page: Page) => Promise<void>
}

/** A generator that is measured. Its articles are all at `/blog/<path>`. */
export interface Generator {
  name: string
  /** Packages with the version that is measured; none where it is this project. */
  packages: Readonly<Record<string, string>>
  /** Missing where its pages have none. */
  themeSwitch?: ThemeSwitch
  /** Writes a site into a folder that holds nothing but its packages. */
  write: (folder: string, articles: readonly CorpusArticle[]) => BenchSite
}
