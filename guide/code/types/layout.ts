import { dirname, join } from 'node:path/posix'
import { filesOf } from '../contexts.ts'
import type { CodeArticle, CodeFence, CodeWorld } from '../define-checker.ts'
import { fencesToCheck } from '../define-checker.ts'
import { componentScript } from './vue.ts'

/** A fence, or a file of a context, as a file of the reader's project. */
export interface VirtualFile {
  path: string
  text: string
  /** Missing for a file of a context. */
  fence?: CodeFence
  /** Offset in the text → offset in what was written; undefined for what was added. */
  toSource: (offset: number) => number | undefined
}

/** The project that a fence is checked in: the fences of its article and the files of its contexts. */
export interface Project {
  /** Absolute; nothing of it is on the disk. */
  folder: string
  article: CodeArticle
  /** What the fences to check name. */
  contexts: readonly string[]
  files: VirtualFile[]
  /** Those that are looked at; the others can be imported. */
  roots: VirtualFile[]
}

/** Language → the endings that a file of it may have, the usual one first. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  ts: ['ts', 'mts', 'cts'],
  tsx: ['tsx'],
  js: ['js', 'mjs', 'cjs'],
  jsx: ['jsx'],
  vue: ['vue'],
}

/** The languages that become files of a project. */
export const TYPED_LANGUAGES = Object.keys(ENDINGS)

/** The name of a fence where it is a path in the reader's project, not the title of a tab such as `Next.js 16`. */
function projectPath({ language, filename }: CodeFence): string | undefined {
  const ending = filename?.match(/^[\w@.\-()[\]/]+\.(\w+)$/)?.[1]
  return ending !== undefined && ENDINGS[language]?.includes(ending) ? filename : undefined
}

/** A name for another version of a file, in the same folder, so that its relative imports still hold. */
function otherVersion(fence: CodeFence): string {
  const path = projectPath(fence)
  const ending = path?.match(/\.\w+$/)?.[0] ?? `.${ENDINGS[fence.language]?.[0]}`
  return join(path === undefined ? '.' : dirname(path), `fence-${fence.at.line}${ending}`)
}

/**
 * Of several fences with one name, the version that the others import: the last that is not marked vulnerable, and
 * where all are, the last.
 */
function importable(fences: readonly CodeFence[]): Map<string, CodeFence> {
  const chosen = new Map<string, CodeFence>()
  for (const fence of fences) {
    const path = projectPath(fence)
    if (path === undefined) continue
    const before = chosen.get(path)
    if (!before || fence.verdict !== 'vulnerable' || before.verdict === 'vulnerable') chosen.set(path, fence)
  }
  return chosen
}

/** A component becomes the TypeScript that it means: `Form.vue` is then the file `Form.vue.ts`. */
function virtualFile(folder: string, path: string, text: string, fence?: CodeFence): VirtualFile {
  if (!path.endsWith('.vue')) return { path, text, fence, toSource: (offset) => offset }
  return { path: `${path}.ts`, fence, ...componentScript(join(folder, path), text) }
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index])
}

/** Lays out the project in which the fences of an article that name the same contexts are checked. */
export function layOut(folder: string, article: CodeArticle, contexts: readonly string[], world: CodeWorld): Project {
  const given = filesOf(world.contexts, contexts).filter(({ path }) => /\.[cm]?[jt]sx?$|\.vue$/.test(path))
  const taken = new Set(given.map(({ path }) => path))
  const chosen = importable(article.fences)
  const files = given.map(({ path, text }) => virtualFile(folder, path, text))
  for (const fence of article.fences) {
    const path = projectPath(fence)
    const isImportable = path !== undefined && chosen.get(path) === fence && !taken.has(path)
    files.push(virtualFile(folder, isImportable ? path : otherVersion(fence), fence.text, fence))
  }
  const own = new Set(fencesToCheck(article).filter((fence) => sameList(fence.contexts, contexts)))
  const roots = files.filter(({ fence }) => fence === undefined || own.has(fence))
  return { folder, article, contexts, files, roots }
}
