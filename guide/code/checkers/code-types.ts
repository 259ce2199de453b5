import { join } from 'node:path'
import ts from 'typescript'
import { filesOf } from '../contexts.ts'
import type { CodeArticle, CodeFence, CodeWorld, FoundProblem } from '../define-checker.ts'
import { defineChecker, fencesToCheck } from '../define-checker.ts'
import { importsOf, packageOf, packagesOf } from '../types/imports.ts'
import type { Project } from '../types/layout.ts'
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

function placeOf(source: ts.SourceFile, offset: number): { line: number; column: number } {
  const { line, character } = source.getLineAndCharacterOfPosition(offset)
  return { line: line + 1, column: character + 1 }
}

function undeclared(source: ts.SourceFile, known: ReadonlySet<string>, fence: CodeFence): FoundProblem[] {
  return importsOf(source).flatMap((specifier) => {
    const name = packageOf(specifier.text)
    if (name === undefined || known.has(name)) return []
    return [
      {
        fence,
        ...placeOf(source, specifier.getStart()),
        message: `The code imports ${name}, which verified.versions does not name.`,
        hint: 'Name it there with the version that the code was checked against.',
      },
    ]
  })
}

function mistakesIn(program: ts.Program, source: ts.SourceFile): { offset: number; code: number; message: string }[] {
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    .filter(({ category }) => category === ts.DiagnosticCategory.Error)
    .map(({ start = 0, messageText, code }) => {
      const message = ts.flattenDiagnosticMessageText(messageText, ' ').replace(/\s+/g, ' ')
      return { offset: start, code, message: `${message} (TS${code})` }
    })
}

/** A context that is wrong itself would make everything that uses it seem right. */
function mistakesInContext(source: ts.SourceFile, path: string, program: ts.Program): Omit<FoundProblem, 'fence'>[] {
  return mistakesIn(program, source).map(({ offset, message }) => {
    const { line, column } = placeOf(source, offset)
    return { line: 1, column: 1, message: `${path}:${line}:${column} of its context: ${message}` }
  })
}

function checkProject(program: ts.Program, { folder, article, roots }: Project, vendors: string): FoundProblem[] {
  const known = packagesOf(article, vendors)
  const first = roots.find(({ fence }) => fence)?.fence
  return roots.flatMap(({ path, fence }): FoundProblem[] => {
    const source = program.getSourceFile(join(folder, path))
    if (!source || !first) return []
    if (!fence) return mistakesInContext(source, path, program).map((mistake) => ({ fence: first, ...mistake }))
    const isJavaScript = fence.language.startsWith('js')
    const mistakes = mistakesIn(program, source)
      .filter(({ code }) => !(isJavaScript && UNTYPED.test(String(code))))
      .map(({ offset, message }) => ({ fence, ...placeOf(source, offset), message }))
    return [...undeclared(source, known, fence), ...mistakes]
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
