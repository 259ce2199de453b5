import { dirname, join } from 'node:path'
import ts from 'typescript'
import { withoutNpmPrefix } from './imports.ts'
import type { Project } from './layout.ts'

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  // Each fence is a file of its own: two that declare one name don't meet.
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  jsx: ts.JsxEmit.ReactJSX,
  allowJs: true,
  checkJs: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  // The vendors' own declarations are theirs to mend.
  skipLibCheck: true,
}

/** Where `@/lib/db` and `~/lib/db` may lie in a project. */
const ALIAS = /^[@~]\//
const ALIAS_FOLDERS = ['', 'src/', 'app/']

/** Source files that all programs share, because parsing the vendors' declarations takes most of the time. */
export type ParsedFiles = Map<string, ts.SourceFile | undefined>

/**
 * Makes one program of projects that exist in memory only; the packages that they import are on the disk, above their
 * folders.
 */
export function createProgram(projects: readonly Project[], parsed: ParsedFiles): ts.Program {
  const texts = new Map<string, string>()
  const folders = new Set<string>()
  for (const { folder, files } of projects) {
    for (const { path, text } of files) {
      const file = join(folder, path)
      texts.set(file, text)
      for (let parent = dirname(file); !folders.has(parent) && parent !== dirname(parent); parent = dirname(parent)) {
        folders.add(parent)
      }
    }
  }
  const projectOf = (file: string) => projects.find(({ folder }) => file.startsWith(`${folder}/`))?.folder
  const host = ts.createCompilerHost(OPTIONS)
  const { fileExists, readFile, directoryExists, getSourceFile } = host
  host.fileExists = (file) => texts.has(file) || fileExists(file)
  host.readFile = (file) => texts.get(file) ?? readFile(file)
  host.directoryExists = (folder) => folders.has(folder) || (directoryExists?.(folder) ?? true)
  host.realpath = (path) => (texts.has(path) ? path : (ts.sys.realpath?.(path) ?? path))
  host.getSourceFile = (file, version, ...rest) => {
    const text = texts.get(file)
    if (text !== undefined) return ts.createSourceFile(file, text, version, true)
    if (!parsed.has(file)) parsed.set(file, getSourceFile(file, version, ...rest))
    return parsed.get(file)
  }
  const cache = ts.createModuleResolutionCache(host.getCurrentDirectory(), (file) => file, OPTIONS)
  const resolve = (name: string, file: string) => {
    const isComponent = name.startsWith('.') && name.endsWith('.vue')
    return ts.resolveModuleName(isComponent ? `${name}.ts` : name, file, OPTIONS, host, cache)
  }
  host.resolveModuleNameLiterals = (literals, file) =>
    literals.map(({ text }) => {
      const folder = projectOf(file)
      if (folder === undefined || !ALIAS.test(text)) return resolve(withoutNpmPrefix(text), file)
      const inside = ALIAS_FOLDERS.map((root) => resolve(`./${root}${text.replace(ALIAS, '')}`, join(folder, 'x.ts')))
      return inside.find(({ resolvedModule }) => resolvedModule) ?? { resolvedModule: undefined }
    })
  const rootNames = projects.flatMap(({ folder, roots }) => roots.map(({ path }) => join(folder, path)))
  return ts.createProgram({ rootNames, options: OPTIONS, host })
}
