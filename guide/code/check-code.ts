import type { Samples } from '../proof/samples.ts'
import type { Issue } from '../rules/issue.ts'
import { compareIssues } from '../rules/issue.ts'
import type { PageDocument } from '../rules/site-index.ts'
import type { CodeCache } from './cache.ts'
import { hashOf } from './cache.ts'
import { CHECKERS } from './checkers/all.ts'
import { filesOf } from './contexts.ts'
import type { Checker, CodeArticle, CodeWorld, FoundProblem } from './define-checker.ts'
import { fencesToCheck } from './define-checker.ts'
import { checkFences } from './fence-issues.ts'
import { placeInArticle } from './place.ts'
import { readCode } from './read-code.ts'
import type { InstalledVersions } from './versions.ts'
import { checkVersions } from './versions.ts'

/** A checker that could not run on this machine. */
export interface NotRun {
  checker: string
  /** The end of a sentence. */
  reason: string
  /** How many fences it did not look at. */
  fences: number
}

/** What came of a check. */
export interface CodeReport {
  /** Sorted by file, line and column. */
  issues: Issue[]
  /** Every article that was asked for, with its code. */
  articles: CodeArticle[]
  notRun: NotRun[]
  /** Articles, times checkers, that had to be looked at because nothing was kept of them. */
  asked: number
}

/** What a check needs beside the documents. */
export interface CodeOptions {
  world: CodeWorld
  installed: InstalledVersions
  /** What fences take from samples; without it they are empty to the fences that import them. */
  samples?: Samples
  /** Without it everything is looked at. */
  cache?: CodeCache
  /** A hash of all that an answer depends on beside the code itself. */
  salt?: string
}

function keyOf(checker: Checker, article: CodeArticle, { world, salt }: CodeOptions): string {
  const fences = article.fences.map(({ at: _, ...fence }) => [fence, filesOf(world.contexts, fence.contexts)])
  return hashOf([checker.id, salt, article.versions, fences])
}

function toIssue(id: string, article: CodeArticle, document: PageDocument, problem: FoundProblem): Issue {
  const issue: Issue = {
    rule: id,
    file: article.file,
    ...placeInArticle(document.lines, problem.fence, problem),
    severity: 'error',
    message: problem.message,
  }
  return problem.hint === undefined ? issue : { ...issue, hint: problem.hint }
}

/** Asks one checker about all articles, but not about those that were without a mistake before. */
async function runChecker(
  checker: Checker,
  documents: ReadonlyMap<CodeArticle, PageDocument>,
  options: CodeOptions,
): Promise<{ issues: Issue[]; notRun: NotRun[]; asked: number }> {
  const open = new Map<CodeArticle, { document: PageDocument; key: string }>()
  for (const [article, document] of documents) {
    const own = { ...article, fences: article.fences.filter(({ language }) => checker.languages.includes(language)) }
    if (fencesToCheck(own).length === 0) continue
    const key = keyOf(checker, own, options)
    if (!options.cache?.has(key)) open.set(own, { document, key })
  }
  const articles = [...open.keys()]
  const reason = articles.length > 0 ? await checker.prepare?.(options.world) : undefined
  if (reason !== undefined) {
    const fences = articles.flatMap(fencesToCheck).length
    return { issues: [], notRun: [{ checker: checker.id, reason, fences }], asked: 0 }
  }
  const problems = articles.length > 0 ? await checker.check(articles, options.world) : []
  const issues = [...open].flatMap(([article, { document, key }]) => {
    const own = problems.filter(({ fence }) => article.fences.includes(fence))
    if (own.length === 0) options.cache?.add(key)
    return own.map((problem) => toIssue(checker.id, article, document, problem))
  })
  return { issues, notRun: [], asked: open.size }
}

/**
 * Checks the code of articles and terms, each fence by its language.
 *
 * @param documents what is reported on
 */
export async function checkCode(documents: readonly PageDocument[], options: CodeOptions): Promise<CodeReport> {
  const pages = documents.filter(({ collection }) => collection === 'articles' || collection === 'glossary')
  const articles = new Map(pages.map((document) => [readCode(document, options.samples), document]))
  const issues: Issue[] = []
  for (const [article, document] of articles) {
    issues.push(...checkVersions(document, options.installed), ...checkFences(article, document, options.world))
  }
  const report: CodeReport = { issues, articles: [...articles.keys()], notRun: [], asked: 0 }
  for (const checker of CHECKERS) {
    const { asked, ...found } = await runChecker(checker, articles, options)
    report.asked += asked
    report.issues.push(...found.issues)
    report.notRun.push(...found.notRun)
  }
  report.issues.sort(compareIssues)
  return report
}
