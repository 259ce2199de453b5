import type { TextFile } from './files.ts'
import type { OutputPage } from './page.ts'
import type { OutputContext, OutputSite } from './site.ts'

/** What a check found, as a person reads it. */
export interface Finding {
  /** Id of the check, which is also its file name. */
  check: string
  /** Address of the page, or name of the file where it is none. */
  page: string
  /** What is wrong, as a sentence. */
  message: string
  /** How to mend it, as a sentence. */
  hint: string
}

/** A finding before the engine adds the check's id, and the page where the check was given one. */
export interface Problem {
  page?: string
  message: string
  hint: string
}

/** A problem of a check over the whole site, which has to name its page. */
export type SiteProblem = Problem & { page: string }

/**
 * One check of the generated files, pure: it reads what it is given and reports. The three hooks follow from the size
 * of a site: a parsed page takes megabytes, so it is given to `page` once and let go; `site` comes last and sees
 * what is kept of every page.
 */
export interface Check {
  id: string
  /** Why it matters to a reader, a search engine or an editor: one sentence. */
  why: string
  /** Called for each text file, pages included. */
  file?(file: TextFile, context: OutputContext): Iterable<Problem>
  /** Called for each page while its tree is in memory. */
  page?(page: OutputPage, context: OutputContext): Iterable<Problem>
  /** Called once, after every file. */
  site?(site: OutputSite): Iterable<SiteProblem>
}

/** Gives a check its types. */
export function defineCheck(check: Check): Check {
  return check
}
