import type { Point } from '../markdown/source/text.ts'
import type { ContextFile } from './contexts.ts'

/** A block of code in an article, as the checkers see it. */
export interface CodeFence {
  language: string
  filename?: string
  verdict?: string
  /** The code without the line break before the closing fence. */
  text: string
  /** Where its backticks stand. */
  at: Point
  /** Ids of the contexts that it is checked with. */
  contexts: readonly string[]
  /** Why it is checked by no program. */
  unchecked?: string
  /** The file of samples/ that it was taken from. */
  src?: string
}

/** An article with code. */
export interface CodeArticle {
  /** Relative to the content folder. */
  path: string
  /** The path as the editor knows it. */
  file: string
  /** Package or product → the version that the article was checked against. */
  versions: Readonly<Record<string, string>>
  /** The fences in a checker's languages, in the order of the page. */
  fences: readonly CodeFence[]
}

/** What stands around the code. */
export interface CodeWorld {
  /** Folder of the project, in which the checkers' own packages are. */
  root: string
  /** Folder whose node_modules has the packages that guides are about. */
  vendors: string
  contexts: ReadonlyMap<string, readonly ContextFile[]>
  /** Sees to it that those packages are there; why they can't be, as the end of a sentence. */
  installVendors: () => Promise<string | undefined>
  /** Where a program of the machine is; why it can't be had, as the end of a sentence. */
  findProgram: (name: string) => Promise<{ path: string } | { problem: string }>
}

/** A mistake in a fence; line and column count from 1 in its text. */
export interface Problem {
  line: number
  column: number
  message: string
  hint?: string
}

/** A mistake with the fence that it is in. */
export interface FoundProblem extends Problem {
  fence: CodeFence
}

/** A program that finds mistakes in the code of some languages. */
export interface Checker {
  /** The name of its file in guide/code/checkers. */
  id: string
  /** What it asks for, as one sentence. */
  summary: string
  languages: readonly string[]
  /** Makes ready what it needs on this machine; why it can't be had, as the end of a sentence. */
  prepare?: (world: CodeWorld) => Promise<string | undefined>
  /** Looks at all articles at once, because loading a compiler takes longer than asking it. */
  check: (articles: readonly CodeArticle[], world: CodeWorld) => Promise<FoundProblem[]>
}

/** Describes a checker. */
export function defineChecker(checker: Checker): Checker {
  return checker
}

/** A checker that looks at each fence by itself. */
export function defineFenceChecker(
  checker: Omit<Checker, 'check'> & {
    checkFence: (fence: CodeFence, world: CodeWorld) => Iterable<Problem> | Promise<Iterable<Problem>>
  },
): Checker {
  const { checkFence, ...rest } = checker
  return {
    ...rest,
    async check(articles, world) {
      const found: FoundProblem[] = []
      for (const fence of articles.flatMap(fencesToCheck)) {
        for (const problem of await checkFence(fence, world)) found.push({ fence, ...problem })
      }
      return found
    },
  }
}

/** The fences that are neither taken from a sample nor left out with a reason. */
export function fencesToCheck({ fences }: Pick<CodeArticle, 'fences'>): CodeFence[] {
  return fences.filter((fence) => fence.unchecked === undefined && fence.src === undefined)
}
