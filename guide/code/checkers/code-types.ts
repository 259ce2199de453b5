import { join } from 'node:path'
import ts from 'typescript'
import { pointAt } from '../../markdown/source/text.ts'
import { filesOf } from '../contexts.ts'
import type { CodeArticle, CodeFence, CodeWorld, FoundProblem, Problem } from '../define-checker.ts'
import { defineChecker, fencesToCheck } from '../define-checker.ts'
import { importsOf, packageOf, packagesOf } from '../types/imports.ts'
import type { Project, VirtualFile } from '../types/layout.ts'
import { layOut, TYPED_LANGUAGES } from '../types/layout.ts'
import type { ParsedFiles } from '../types/program.ts'
import { createProgram } from '../types/program.ts'

/** In JavaScript nobody can say the type of a parameter or of a caught error: that it is not known is no mistake. */
const UNTYPED = /^(?:70\d\d|18046)$/

/** The projects of all articles, by the declarations that are global in them: these would meet in one program. */
function projectsByGlobals(articles: readonly CodeArticle[], world: CodeWorld): Project[][] {
  const groups = new Map<string, Project[]>()
  for (const [number, article] of articles.entries()) {
    const sets = new Map(fencesToCheck(article).map(({ contexts }) => [contexts.join('+'), contexts]))
    for (const [name, contexts] of sets) {
      const globals = contexts.filter((id) => filesOf(world.contexts, [id]).some(({ path }) => path.endsWith('.d.ts')))
      const folder = join(world.vendors, '.code', `${number}-${name}`)
      const group = globals.join('+')
      groups.set(group, [...(groups.get(group) ?? []), layOut(folder, article, contexts, world)])
    }
  }
  return [...groups.values()]
}

interface Mistake {
  /** In the virtual file. */
  offset: number
  code?: number
  message: string
  hint?: string
}

function undeclared(source: ts.SourceFile, known: ReadonlySet<string>): Mistake[] {
  return importsOf(source).flatMap((specifier) => {
    const name = packageOf(specifier.text)
    if (name === undefined || known.has(name)) return []
    return [
      {
        offset: specifier.getStart(),
        message: `The code imports ${name}, which verified.versions does not name.`,
        hint: 'Name it there with the version that the code was checked against.',
      },
    ]
  })
}

function mistakesIn(program: ts.Program, source: ts.SourceFile): Mistake[] {
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    .filter(({ category }) => category === ts.DiagnosticCategory.Error)
    .map(({ start = 0, messageText, code }) => {
      const message = ts.flattenDiagnosticMessageText(messageText, ' ').replace(/\s+/g, ' ')
      return { offset: start, code, message: `${message} (TS${code})` }
    })
}

/** A context that is wrong itself would make everything that uses it seem right: it is told at the first fence. */
function mistakesInContext(program: ts.Program, source: ts.SourceFile, { path }: VirtualFile): Problem[] {
  return mistakesIn(program, source).map(({ offset, message }) => {
    const { line, column } = pointAt(source.text, offset)
    return { line: 1, column: 1, message: `${path}:${line}:${column} of its context: ${message}` }
  })
}

function mistakesInFence(
  program: ts.Program,
  source: ts.SourceFile,
  { language, text }: CodeFence,
  { toSource }: VirtualFile,
  known: ReadonlySet<string>,
): Problem[] {
  const isJavaScript = language.startsWith('js')
  return [...undeclared(source, known), ...mistakesIn(program, source)]
    .filter(({ code }) => !(isJavaScript && UNTYPED.test(String(code))))
    .flatMap(({ offset, message, hint }) => {
      const written = toSource(offset)
      return written === undefined ? [] : [{ ...pointAt(text, written), message, hint }]
    })
}

function checkProject(program: ts.Program, { folder, article, roots }: Project, vendors: string): FoundProblem[] {
  const known = packagesOf(article, vendors)
  const first = roots.find(({ fence }) => fence)?.fence
  return roots.flatMap((file) => {
    const source = program.getSourceFile(join(folder, file.path))
    const fence = file.fence ?? first
    if (!source || !fence) throw new Error(`TypeScript did not read ${file.path} of ${article.file}.`)
    const problems = file.fence
      ? mistakesInFence(program, source, fence, file, known)
      : mistakesInContext(program, source, file)
    return problems.map((problem) => ({ fence, ...problem }))
  })
}

export default defineChecker({
  id: 'code-types',
  summary: 'TypeScript and JavaScript have the right types, with the packages that the article was verified against.',
  languages: TYPED_LANGUAGES,
  prepare: (world) => world.installVendors(),
  async check(articles, world) {
    const parsed: ParsedFiles = new Map()
    return projectsByGlobals(articles, world).flatMap((projects) => {
      const program = createProgram(projects, parsed)
      return projects.flatMap((project) => checkProject(program, project, world.vendors))
    })
  },
})
